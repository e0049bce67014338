import { describe, expect, it } from 'vitest'
import { dayOf } from '@/domain/calendar'
import { computeLight, computeLightBounds } from '../light'
import { createActor, createChange, createDossier, createTask } from '../testing'
import type { ChangeRequest } from './change-request'
import { decideChange } from './decide-change'
import {
  countDecided,
  countGranted,
  findExtensionDecider,
  findExtensionRefusal,
  findNewDayMistake,
  projectDay,
} from './extension'

const handler = createActor('handler', '/district/lead/')
const coordinator = createActor('coordinator', '/district/')
const leader = createActor('leader', '/district/')
const codeAt = (instant: string, due: string, changes: ChangeRequest[] = []) =>
  findExtensionRefusal(createDossier({ due }, { changes }), handler, dayOf(instant))?.code ?? null
const granted = (id: string) => createChange({ id, state: 'granted' })

describe('asking for a later day', () => {
  it.each([
    // 31 December: until the last second of the day in Shanghai, which is 16:00 UTC.
    ['2026-12-31T15:59:59.999Z', '2026-12-31', null],
    ['2026-12-31T16:00:00.000Z', '2026-12-31', 'extensionTooLate'],
    // A leap day.
    ['2028-02-29T08:00:00.000Z', '2028-02-29', null],
    ['2028-02-29T16:30:00.000Z', '2028-02-29', 'extensionTooLate'],
    // A Saturday that is worked, and a Sunday that is not: the day itself counts, whatever day it is.
    ['2026-02-14T02:00:00.000Z', '2026-02-14', null],
    ['2026-02-15T02:00:00.000Z', '2026-02-14', 'extensionTooLate'],
    ['2026-11-29T02:00:00.000Z', '2026-11-29', null],
  ])('at %s of what is due %s: %s', (instant, due, code) => expect(codeAt(instant, due)).toBe(code))

  it('is open twice, refusals counted, and once at a time', () => {
    const refused = createChange({ id: 'x2', state: 'refused' })
    const at = '2026-12-15T02:00:00.000Z'
    expect(codeAt(at, '2026-12-31', [granted('x1')])).toBeNull()
    expect(codeAt(at, '2026-12-31', [granted('x1'), refused])).toBe('extensionsUsed')
    expect(codeAt(at, '2026-12-31', [createChange({ state: 'advised' })])).toBe('changeAsked')
  })

  it('does not count what was taken back, not sent on or void', () => {
    const others = (['withdrawn', 'returned', 'lapsed'] as const).map((state) => createChange({ id: state, state }))
    expect(codeAt('2026-12-15T02:00:00.000Z', '2026-12-31', others)).toBeNull()
    expect([countDecided([...others, granted('g')]), countGranted([...others, granted('g')])]).toEqual([1, 1])
  })

  it('belongs to the handler and the head of the lead unit, while the task runs', () => {
    const ask = (role: 'head' | 'handler' | 'coordinator', path: string, task = {}) =>
      findExtensionRefusal(createDossier(task), createActor(role, path), '2026-12-15')?.code ?? null
    expect(ask('head', '/district/lead/')).toBeNull()
    expect(ask('head', '/district/support/')).toBe('moveNotYours')
    expect(ask('coordinator', '/district/')).toBe('moveNotYours')
    expect(ask('handler', '/district/lead/', { handlerId: 'colleague' })).toBe('moveNotYours')
    expect(ask('handler', '/district/lead/', { status: 'unitReview' })).toBe('moveNotFromHere')
    expect(ask('handler', '/district/lead/', { due: null })).toBe('extensionNoDue')
  })

  it('names a day after the one that holds, that exists and is not past', () => {
    const at = (day: string, today = '2026-12-15') => findNewDayMistake(day, '2026-12-31', today)?.code ?? null
    expect(at('2027-01-01')).toBeNull()
    expect([at('2026-12-31'), at('2027-02-29')]).toEqual(Array(2).fill('extensionNotLater'))
    expect(at('')).toBe('newDayMissing')
    expect(at('2027-01-05', '2027-01-06')).toBe('duePast')
  })
})

describe('who decides', () => {
  it.each([
    [1, '2026-12-31', '2027-01-30', 'coordinator'],
    [1, '2026-12-31', '2027-01-31', 'leader'],
    [2, '2026-12-31', '2027-01-01', 'leader'],
    // Thirty days over a leap day.
    [1, '2028-02-28', '2028-03-29', 'coordinator'],
    [1, '2028-02-28', '2028-03-30', 'leader'],
  ] as const)('number %i from %s to %s: the %s', (sequence, before, wanted, decider) =>
    expect(findExtensionDecider(sequence, before, wanted)).toBe(decider),
  )

  const decide = (change: ChangeRequest, act: 'grant' | 'grantOther', due = '', now = '2026-12-15T02:00:00.000Z') => {
    const actor = change.decider === 'leader' ? leader : coordinator
    return decideChange(change, { dossier: createDossier(), actor, act, due, note: '', now, receiverHasHead: false })
  }

  it('the office moves it by thirty days at most, a leader further, and never to a day that is past', () => {
    const small = createChange({ state: 'signed' })
    expect(decide(small, 'grant').change.granted).toBe('2027-01-14')
    expect(decide(small, 'grantOther', '2027-01-30').change.granted).toBe('2027-01-30')
    expect(() => decide(small, 'grantOther', '2027-01-31')).toThrow('extensionBeyondOffice')
    expect(() => decide(small, 'grantOther', '2026-12-31')).toThrow('extensionNotLater')
    expect(() => decide(small, 'grant', '', '2027-01-20T02:00:00.000Z')).toThrow('duePast')
    const long = createChange({ state: 'advised', decider: 'leader', wanted: '2027-06-30' })
    expect(decide(long, 'grant').change.granted).toBe('2027-06-30')
  })
})

it('moves neither day nor light before it is granted, and puts out an overdue light then', () => {
  const bounds = computeLightBounds('2027-01-04', new Map())
  const task = createTask({ percent: 90 })
  const lightOf = (changes: Partial<typeof task> | null) =>
    computeLight({ ...task, ...changes, openOccurrenceDue: null }, bounds).colour
  expect(lightOf(null)).toBe('red')
  const decided = decideChange(createChange({ state: 'signed', wanted: '2027-01-25' }), {
    ...{ dossier: createDossier(), actor: coordinator, act: 'grant', due: '', note: '' },
    ...{ now: '2027-01-04T02:00:00.000Z', receiverHasHead: false },
  })
  expect(lightOf({ due: decided.change.granted })).toBe('green')
})

it('tells at the pace so far how many days are left, where there is a pace', () => {
  const task = { assignedOn: '2026-03-01', percent: 60 }
  expect(projectDay(task, '2026-05-30')).toBe(60)
  expect(projectDay({ ...task, percent: 0 }, '2026-05-30')).toBeNull()
})
