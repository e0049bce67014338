import { describe, expect, it } from 'vitest'
import { createActor } from '../task/testing'
import { countReturns, isLateUnit, sumReturns } from './count-returns'
import { fileReturn, findSendBackMistake, isFiledLate, isOverdue, reviewReturn, sendBackReturn } from './file-return'
import { nameSeason } from './name-season'
import { type Return, type ReturnState, stateOfReturn } from './season'
import { findClosingRefusal, findSeasonMistake, overseesSeason } from './season-rights'
import { createReturn, createReturnRow, createSeason } from './testing'

// 24 September 2026 is a Thursday; the 25th to the 27th are Mid-Autumn, the 28th and 29th work, National Day begins on 1 October.
const special = new Map([['2026-09-25', 'holiday' as const]])
const at = (day: string, time = '02:00') => `${day}T${time}:00.000Z`
const filed = { updateId: 'u1', filedAt: at('2026-09-22') }
const reviewed = { ...filed, reviewedAt: at('2026-09-23'), reviewedBy: 'coordinator' }

describe('a return', () => {
  it.each([
    [{}, 'inProgress', 'unreported'],
    [filed, 'inProgress', 'reported'],
    [reviewed, 'inProgress', 'reviewed'],
    [{}, 'assigned', 'released'],
    [{}, 'unitReview', 'released'],
    [{}, 'suspended', 'released'],
    [{}, 'cancelled', 'released'],
    [filed, 'closed', 'reported'],
    [reviewed, 'carriedOver', 'reviewed'],
  ] as const)('%o of a task %s is %s', (over, status, state) =>
    expect(stateOfReturn(createReturn(over), status)).toBe(state),
  )

  it.each<[string, Partial<Return>, Partial<Return>]>([
    ['what is owed is filed', {}, { updateId: 'u2', filedAt: at('2026-09-24') }],
    [
      'a newer report stands in for an earlier one, whose day counts',
      filed,
      { updateId: 'u2', filedAt: filed.filedAt },
    ],
    [
      'what was sent back is filed anew',
      { returnNote: '太简略' },
      { updateId: 'u2', filedAt: at('2026-09-24'), returnNote: '' },
    ],
    ['what was reviewed stays', reviewed, reviewed],
  ])('by a report: %s', (_, before, after) =>
    expect(fileReturn(createReturn(before), 'u2', at('2026-09-24'))).toEqual(createReturn(after)),
  )

  it('is reviewed with the report that it stands on, and with no other', () => {
    const held = createReturn(filed)
    expect(reviewReturn(held, 'u0', 'coordinator', at('2026-09-23'))).toEqual(held)
    expect(reviewReturn(held, 'u1', 'coordinator', at('2026-09-23'))).toEqual(createReturn(reviewed))
  })

  it.each([
    ['2026-09-17', '2026-09-24', 'the season’s day stays where it is far enough'],
    ['2026-09-23', '2026-09-28', 'two working days from the day it was sent back'],
    ['2026-09-24', '2026-09-29', 'a holiday and a weekend count for nothing'],
    ['2026-12-31', '2027-01-04', 'over the turn of the year'],
  ])('sent back on %s is owed by %s: %s', (day, due) => {
    const sent = sendBackReturn(
      createReturn(filed),
      '太简略',
      at(day),
      new Map([...special, ['2027-01-01', 'holiday'], ['2027-01-02', 'workday']]),
    )
    const before = { at: at(day), due: '2026-09-24', filedAt: filed.filedAt, wasLate: false }
    expect(sent).toEqual(createReturn({ due, returnNote: '太简略', sentBack: [before] }))
    expect(stateOfReturn(sent, 'inProgress')).toBe('unreported')
  })

  it.each([
    [filed, {}, '太简略', undefined],
    [filed, {}, '', 'returnReasonMissing'],
    [{}, {}, '太简略', 'returnNotFiled'],
    [reviewed, {}, '太简略', 'returnReviewed'],
    [filed, { closedAt: at('2026-09-28') }, '太简略', 'seasonClosed'],
  ] as const)('%o in a season %o sent back for “%s” meets %s', (over, season, reason, code) =>
    expect(findSendBackMistake(createReturn(over), createSeason(season), reason)?.code).toBe(code),
  )

  it.each<[string, ReturnState, string, boolean]>([
    ['2026-09-24', 'unreported', '2026-09-24', false],
    ['2026-09-24', 'unreported', '2026-09-25', true],
    ['2026-09-24', 'released', '2026-09-25', false],
    ['2026-09-24', 'reported', '2026-09-25', false],
  ])('due %s, %s, is overdue on %s: %s', (due, state, today, is) => expect(isOverdue(due, state, today)).toBe(is))

  it.each([
    ['15:59', false],
    ['16:00', true],
  ])('filed on the last day at %s UTC is late in Shanghai: %s', (time, is) =>
    expect(isFiledLate(createReturn({ filedAt: at('2026-09-24', time) }))).toBe(is),
  )
})

describe('lateness', () => {
  it('outlasts being sent back with a later day, however often', () => {
    const special = new Map()
    let held = createReturn({ updateId: 'u1', filedAt: at('2026-09-28') })
    for (const day of ['2026-09-28', '2026-09-29']) {
      held = fileReturn(sendBackReturn(held, '太简略', at(day), special), 'u2', at(day))
      expect(isFiledLate(held)).toBe(true)
    }
    const inTime = createReturn({ updateId: 'u1', filedAt: at('2026-09-23') })
    expect(
      isFiledLate(fileReturn(sendBackReturn(inTime, '太简略', at('2026-09-24'), special), 'u2', at('2026-09-25'))),
    ).toBe(false)
  })
})

describe('figures of a season', () => {
  const rows = [
    createReturnRow({ unitId: 'calm', ...reviewed }),
    createReturnRow(filed),
    createReturnRow({ filedAt: at('2026-09-26') }),
    createReturnRow({ status: 'suspended' }),
    createReturnRow({ unitId: 'tardy' }),
  ]
  it('stand by unit, the overdue first, and add up', () => {
    const units = countReturns(rows, '2026-09-28')
    expect(units.map(({ unitId }) => unitId)).toEqual(['tardy', 'lead', 'calm'])
    expect(units[1]).toMatchObject({
      total: 3,
      reported: 2,
      released: 1,
      unreported: 0,
      late: 1,
      lastFiledOn: '2026-09-26',
    })
    expect(units.map(isLateUnit)).toEqual([true, true, false])
    const { unreported, reported, reviewed, released, total, overdue } = sumReturns(units)
    expect([unreported, reported, reviewed, released, total, overdue]).toEqual([1, 2, 1, 1, 5, 1])
    expect(unreported + reported + reviewed + released).toBe(total)
  })
})

describe('a season', () => {
  it.each([
    ['2026-01-01', 2025, 4],
    ['2026-01-10', 2025, 4],
    ['2026-01-11', 2026, 1],
    ['2026-02-03', 2026, 1],
    ['2026-04-10', 2026, 1],
    ['2026-09-16', 2026, 3],
    ['2026-12-31', 2026, 4],
  ])('begun on %s is by its proposed name of %i, quarter %i', (today, year, quarter) =>
    expect(nameSeason(today)).toEqual({ year, quarter }),
  )

  it.each([
    [{}, undefined],
    [{ name: '' }, 'seasonNameMissing'],
    [{ name: '二季度' }, 'seasonNameTaken'],
    [{ asOf: '' }, 'asOfMissing'],
    [{ due: '' }, 'seasonDueMissing'],
    [{ due: '2026-09-15' }, 'seasonDuePast'],
    [{ due: '2026-09-16' }, undefined],
    [{ asOf: '2026-09-30' }, 'asOfAfterDue'],
  ])('begun with %o meets %s', (over, code) => {
    const begun = { name: '三季度', asOf: '2026-09-16', due: '2026-09-24', ...over }
    expect(findSeasonMistake(begun, { today: '2026-09-16', taken: ['二季度'] })?.code).toBe(code)
  })

  it.each([
    ['coordinator', '/district/', {}, undefined],
    ['director', '/district/', {}, undefined],
    ['coordinator', '/', {}, undefined],
    ['coordinator', '/district/town/', {}, 'notAllowed'],
    ['coordinator', '/elsewhere/', {}, 'notAllowed'],
    ['leader', '/district/', {}, 'notAllowed'],
    ['head', '/district/', {}, 'notAllowed'],
    ['auditor', '/district/', {}, 'notAllowed'],
    ['admin', '/district/', {}, 'notAllowed'],
    ['director', '/district/', { closedAt: at('2026-09-28') }, 'seasonClosed'],
  ] as const)('closed by a %s at %s, %o, meets %s', (role, path, over, code) =>
    expect(findClosingRefusal(createActor(role, path), createSeason(over), '/district/')?.code).toBe(code),
  )

  it('is seen whole by those who oversee its body', () => {
    expect(overseesSeason(createActor('auditor', '/'), '/district/')).toBe(true)
    expect(overseesSeason(createActor('coordinator', '/district/town/'), '/district/')).toBe(false)
    expect(overseesSeason(createActor('head', '/district/'), '/district/')).toBe(false)
  })
})
