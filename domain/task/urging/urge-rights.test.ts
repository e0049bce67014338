import { describe, expect, it } from 'vitest'
import type { SpecialDays } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import { type TaskStatus, taskStatuses } from '../task'
import { createActor, createDossier } from '../testing'
import { findInstructionRefusal, findReplyRefusal } from './instruction'
import {
  findAnswerRefusal,
  findReceiptRefusal,
  findReplyDueMistake,
  findUrgeRefusal,
  urgedDuring,
  workingDayOf,
} from './urge-rights'

// A Saturday that is worked, and the holiday after it.
const special: SpecialDays = new Map([
  ['2026-09-19', 'workday'],
  ['2026-10-01', 'holiday'],
  ['2026-10-02', 'holiday'],
])
const today = '2026-09-15'
const [district, lead, support, other] = ['/district/', '/district/lead/', '/district/support/', '/elsewhere/']

describe('who urges and who instructs', () => {
  const people: [Role, string, string | null, string | null][] = [
    ['coordinator', district, null, 'moveNotYours'],
    ['director', district, null, 'moveNotYours'],
    ['leader', district, 'moveNotYours', null],
    ['auditor', district, 'moveNotYours', 'moveNotYours'],
    ['admin', district, 'moveNotYours', 'moveNotYours'],
    // A unit does not urge whoever set it its task, though it has an office of its own.
    ['coordinator', lead, 'issuerElsewhere', 'moveNotYours'],
    ['leader', lead, 'moveNotYours', 'issuerElsewhere'],
    ['coordinator', other, 'issuerElsewhere', 'moveNotYours'],
    ['head', lead, 'moveNotYours', 'moveNotYours'],
    ['handler', lead, 'moveNotYours', 'moveNotYours'],
  ]
  it.each(people)('%s at %s: urging %s, instructing %s', (role, path, urging, instructing) => {
    const actor = createActor(role, path)
    expect(findUrgeRefusal(createDossier(), [], actor, today)?.code ?? null).toBe(urging)
    expect(findInstructionRefusal(createDossier(), actor)?.code ?? null).toBe(instructing)
  })

  it.each(taskStatuses)('in the state %s only where the unit has it in its hands', (status: TaskStatus) => {
    const refusal = findUrgeRefusal(createDossier({ status }), [], createActor('coordinator', district), today)
    expect(refusal?.code).toBe(urgedDuring.includes(status) ? undefined : 'urgeNotOpen')
  })

  it('once for a task and working day', () => {
    const coordinator = createActor('coordinator', district)
    const urges = [{ issuedFor: today, number: '法督催〔2026〕1号' }]
    expect(findUrgeRefusal(createDossier(), urges, coordinator, today)?.code).toBe('urgedToday')
    expect(findUrgeRefusal(createDossier(), urges, coordinator, '2026-09-16')).toBeNull()
  })
})

describe('the working day that a day counts for', () => {
  const days: [string, string][] = [
    ['2026-09-15', '2026-09-15'],
    ['2026-09-19', '2026-09-19'],
    ['2026-09-20', '2026-09-21'],
    ['2026-10-01', '2026-10-05'],
    ['2026-12-31', '2026-12-31'],
    ['2028-02-26', '2028-02-28'],
  ]
  it.each(days)('%s counts for %s', (day, counted) => {
    expect(workingDayOf(day, special)).toBe(counted)
  })
})

describe('the day by which an answer is asked for', () => {
  const days: [string, string | null][] = [
    ['2026-09-15', null],
    ['2026-09-14', 'replyDuePast'],
    ['2026-09-19', null],
    ['2026-09-20', 'replyDueRest'],
    ['2026-10-01', 'replyDueRest'],
    ['2026-02-30', 'replyDueMissing'],
    ['', 'replyDueMissing'],
  ]
  it.each(days)('%s: %s', (day, code) => {
    expect(findReplyDueMistake(day, today, special)?.code ?? null).toBe(code)
  })
})

describe('receipt and answer of a slip', () => {
  const issued = { unitId: 'lead', receiptedAt: null, answeredAt: null }
  const receipted = { ...issued, receiptedAt: '2026-09-15T02:00:00.000Z' }
  const answered = { ...receipted, answeredAt: '2026-09-16T02:00:00.000Z' }
  const people: [Role, string, string, boolean][] = [
    ['handler', lead, 'handler', true],
    ['head', lead, 'head', true],
    ['handler', lead, 'colleague', false],
    ['head', support, 'head', false],
    ['coordinator', district, 'coordinator', false],
  ]
  it.each(people)('%s at %s as %s: %s', (role, path, userId, may) => {
    const actor = createActor(role, path, userId)
    expect(findReceiptRefusal(issued, createDossier(), actor)?.code).toBe(may ? undefined : 'moveNotYours')
    expect(findAnswerRefusal(receipted, createDossier(), actor)?.code).toBe(may ? undefined : 'moveNotYours')
  })

  it('come one after the other, each once', () => {
    const head = createActor('head', lead)
    expect(findAnswerRefusal(issued, createDossier(), head)?.code).toBe('urgeNotReceipted')
    expect(findReceiptRefusal(receipted, createDossier(), head)?.code).toBe('urgeReceipted')
    expect(findAnswerRefusal(answered, createDossier(), head)?.code).toBe('urgeAnswered')
  })

  it('are any handler’s where none is named, and nobody’s once another unit leads', () => {
    const colleague = createActor('handler', lead, 'colleague')
    expect(findReceiptRefusal(issued, createDossier({ handlerId: null }), colleague)).toBeNull()
    expect(findReceiptRefusal({ ...issued, unitId: 'former' }, createDossier(), createActor('head', lead))?.code).toBe(
      'moveNotYours',
    )
  })
})

describe('the answer to a leader’s note', () => {
  const note = { toUserId: 'handler', toUnitId: 'lead', replyDue: '2026-09-22', answeredAt: null }
  const deputy = { ...createActor('handler', lead, 'colleague'), deputyFor: { id: 'handler', name: '赵宁' } }
  it('is whose it names, whose deputy, and their unit’s head', () => {
    expect(findReplyRefusal(note, createActor('handler', lead, 'handler'))).toBeNull()
    expect(findReplyRefusal(note, deputy)).toBeNull()
    expect(findReplyRefusal(note, createActor('head', lead, 'head'))).toBeNull()
    expect(findReplyRefusal(note, createActor('handler', lead, 'colleague'))?.code).toBe('moveNotYours')
    expect(findReplyRefusal(note, createActor('head', support, 'head'))?.code).toBe('moveNotYours')
    expect(findReplyRefusal({ ...note, answeredAt: 'x' }, deputy)?.code).toBe('instructionAnswered')
  })
})
