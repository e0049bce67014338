import { describe, expect, it } from 'vitest'
import type { LightReason } from '../light'
import type { TaskStatus } from '../task'
import { chooseUrge, listDemands, proposeUrge, type Standing } from './situation'
import type { Urge, UrgeColour } from './urge'

const today = '2026-09-15'
const slip = (colour: UrgeColour, replyDue: string, answeredAt: string | null = null) =>
  ({ colour, replyDue, answeredAt }) satisfies Pick<Urge, 'colour' | 'replyDue' | 'answeredAt'>
const task = (status: TaskStatus = 'inProgress', returnNote: string | null = null) => ({ status, returnNote })

describe('the slip that a situation gives', () => {
  const lights: [LightReason, string | null][] = [
    ['overdue', 'red overdue'],
    ['signOverdue', 'red signOverdue'],
    ['occurrenceLong', 'red occurrenceLate'],
    ['farBehind', 'yellow farBehind'],
    ['behind', 'yellow behind'],
    ['occurrenceLate', 'yellow occurrenceLate'],
    ['soon', 'blue soon'],
    ['normal', null],
    ['waiting', null],
    ['inReview', null],
    ['fulfilled', null],
    ['suspended', null],
  ]
  it.each(lights)('follows the light: %s gives %s', (reason, given) => {
    expect(say(proposeUrge({ task: task(), light: { reason, count: 4 }, urges: [] }, today))).toBe(given)
  })

  const earlier: [string, ReturnType<typeof slip>[], string | null][] = [
    ['a blue one past its day', [slip('blue', '2026-09-14')], 'yellow blueUnanswered'],
    ['a yellow one past its day', [slip('yellow', '2026-09-14')], 'red yellowUnanswered'],
    ['a red one past its day', [slip('red', '2026-09-14')], 'red redUnanswered'],
    ['one on its last day', [slip('yellow', '2026-09-15')], null],
    ['an answered one', [slip('yellow', '2026-09-14', '2026-09-14T02:00:00.000Z')], null],
    [
      'one that another, answered, came after',
      [slip('blue', '2026-09-01'), slip('yellow', '2026-09-10', '2026-09-09T02:00:00.000Z')],
      null,
    ],
  ]
  it.each(earlier)('goes one colour up after %s', (_, urges, given) => {
    expect(say(proposeUrge({ task: task(), light: { reason: 'normal', count: 0 }, urges }, today))).toBe(given)
  })

  it('is yellow for work that was sent back, and the sterner of two grounds holds', () => {
    const light = { reason: 'soon' as const, count: 2 }
    expect(say(proposeUrge({ task: task('inProgress', '补材料'), light, urges: [] }, today))).toBe('yellow returned')
    const urges = [slip('yellow', '2026-09-14')]
    expect(say(proposeUrge({ task: task(), light, urges }, today))).toBe('red yellowUnanswered')
    expect(say(proposeUrge({ task: task(), light: { reason: 'overdue', count: 9 }, urges }, today))).toBe('red overdue')
  })
})

describe('a colour that the office chooses', () => {
  const red: Standing = { colour: 'red', reason: 'overdue', count: 3 }
  const blue: Standing = { colour: 'blue', reason: 'soon', count: 2 }
  const choices: [Standing | null, UrgeColour, string | null][] = [
    [red, 'blue', 'blue overdue'],
    [red, 'yellow', 'yellow overdue'],
    [red, 'red', 'red overdue'],
    [blue, 'blue', 'blue soon'],
    [blue, 'yellow', 'yellow byHand'],
    [blue, 'red', null],
    [null, 'blue', 'blue byHand'],
    [null, 'yellow', 'yellow byHand'],
    [null, 'red', null],
  ]
  it.each(choices)('where %o is proposed, %s gives %s', (proposed, colour, given) => {
    expect(say(chooseUrge(proposed, colour))).toBe(given)
  })
})

describe('what a slip asks', () => {
  const asked: [UrgeColour, TaskStatus, string][] = [
    ['blue', 'inProgress', 'progress'],
    ['yellow', 'inProgress', 'explain progress'],
    ['red', 'inProgress', 'explain progress remedy'],
    ['red', 'unitReview', 'explain progress remedy'],
    ['blue', 'assigned', 'sign'],
    ['red', 'assigned', 'explain sign'],
  ]
  it.each(asked)('%s of a task that is %s: %s', (colour, status, demands) => {
    expect(listDemands(colour, { status }).join(' ')).toBe(demands)
  })
})

const say = (standing: Standing | null): string | null => standing && `${standing.colour} ${standing.reason}`
