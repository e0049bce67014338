import { describe, expect, it } from 'vitest'
import { findFirstTurn } from './first-turn'
import { canLeaveAtOnce, isForGroups, isUrgent, kindOfNotice, listNews, noticeKinds } from './kinds'
import { readChoices, usualChoices } from './preferences'
import { isChosen } from './reminded'

describe('kinds of notices', () => {
  it('leave at once whatever one chooses where they are to be known at once, and never where nothing happens', () => {
    expect(noticeKinds.filter(isUrgent)).toEqual(['redSlip', 'instruction'])
    expect(noticeKinds.filter((kind) => !canLeaveAtOnce(kind))).toEqual(['due', 'red', 'silent'])
    expect(['urge.red', 'urge.copy', 'urge.blue'].map(kindOfNotice)).toEqual(['redSlip', 'redSlip', 'slip'])
    expect(['urge.red', 'urge.copy', 'instruction.given'].filter(isForGroups)).toEqual(['urge.red'])
  })

  it('are news where they say what came of something, and only to whoever takes them', () => {
    expect(listNews(noticeKinds)).toContain('change.granted.extension')
    expect(listNews(noticeKinds)).not.toContain('sendBack')
    expect(listNews(['task', 'due', 'mentioned'])).toEqual([])
  })
})

it('what is ticked is kept in the order of the list, what is urgent without being ticked', () => {
  expect(readChoices({ daily: ['watched', 'task', 'x'], atOnce: ['due', 'season'] })).toEqual({
    daily: ['task', 'watched'],
    atOnce: ['redSlip', 'instruction', 'season'],
  })
  expect(readChoices(usualChoices)).toEqual(usualChoices)
})

it.each([
  ['sign', 'blue', ['task'], true],
  ['sign', 'blue', ['red', 'due'], false],
  ['sign', 'red', ['red'], true],
  ['report', 'red', ['task'], false],
  ['report', 'red', ['red'], true],
  ['settle', 'green', ['request'], true],
  ['answer', 'green', ['task'], false],
] as const)('an entry to %s with a %s light is told to whoever takes %j: %s', (ask, colour, daily, is) => {
  expect(isChosen({ ask, light: { colour, reason: 'normal', count: 0, late: 0 } }, daily)).toBe(is)
})

const special = new Map([
  ['2026-10-01', 'holiday'],
  ['2026-10-02', 'holiday'],
  ['2026-10-10', 'workday'],
] as const)
it.each([
  ['on a working day at once', '2026-09-15T14:00:00.000Z', '2026-09-15T14:00:00.000Z'],
  ['from Saturday on Monday', '2026-09-19T02:00:00.000Z', '2026-09-21T00:30:00.000Z'],
  ['from a holiday after it and the weekend', '2026-10-01T02:00:00.000Z', '2026-10-05T00:30:00.000Z'],
  ['on a working Saturday at once', '2026-10-10T02:00:00.000Z', '2026-10-10T02:00:00.000Z'],
  ['on Saturday in Shanghai, Friday in Greenwich', '2026-09-18T16:00:00.000Z', '2026-09-21T00:30:00.000Z'],
])('an ordinary mail leaves %s', (_, now, turn) => {
  expect(findFirstTurn(now, special)).toBe(turn)
})
