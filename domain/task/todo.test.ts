import { describe, expect, it } from 'vitest'
import type { Ask } from './ask'
import { computeLightBounds } from './light'
import { createTask } from './testing'
import { compareTodo, countsAs, defaultReviewLimits, planTodo, type TodoContext, type TodoFacts } from './todo'

const special = new Map()
const today = '2026-09-15'
const bounds = computeLightBounds(today, special)
const context: TodoContext = { bounds, special, limits: defaultReviewLimits }
const facts = (overrides: Partial<TodoFacts> = {}): TodoFacts => ({
  ...createTask({ percent: 100 }),
  openOccurrenceDue: null,
  askedAt: null,
  changeId: null,
  changeSince: null,
  role: 'handler',
  ask: 'report',
  ...overrides,
})
const brief = (ask: Ask, overrides: Partial<TodoFacts>) => {
  const { light, due, group } = planTodo(facts({ ask, ...overrides }), context)
  return [light.colour, due, group]
}

describe('an entry of the to-do list', () => {
  it('to sign has the sign-for date', () => {
    const task = { status: 'assigned', signDue: '2026-09-17' } as const
    expect(brief('sign', task)).toEqual(['blue', '2026-09-17', 'soon'])
  })
  it('to report has the earlier of due date and open occurrence', () =>
    expect(brief('report', { due: '2026-12-31', openOccurrenceDue: '2026-09-29' })).toEqual([
      'green',
      '2026-09-29',
      'month',
    ]))
  it('to amend stands among the returned', () =>
    expect(brief('amend', {})).toEqual(['green', '2026-12-31', 'returned']))
  it('to amend and overdue stands among the overdue', () =>
    expect(brief('amend', { due: '2026-09-01' })[2]).toBe('overdue'))
  it('for a supporting unit has the light of the task', () =>
    expect(brief('support', { due: '2026-09-18' })).toEqual(['yellow', '2026-09-18', 'soon']))
  it('to press is red', () => expect(brief('press', { due: '2026-09-01' })).toEqual(['red', '2026-09-01', 'overdue']))
  it('to review gives a head two working days and the office five', () => {
    const since = '2026-09-10T02:00:00.000Z'
    expect(brief('review', { status: 'unitReview', stateSince: since })).toEqual(['red', '2026-09-14', 'overdue'])
    expect(brief('review', { status: 'officeReview', stateSince: since })).toEqual(['green', '2026-09-17', 'soon'])
  })
  it('judges a reviewer by the own limit even when the task itself is late', () =>
    expect(
      brief('review', { status: 'officeReview', due: '2026-06-30', stateSince: '2026-09-14T02:00:00.000Z' })[0],
    ).toBe('green'))
  it('gives the leader no limit', () =>
    expect(brief('review', { status: 'leaderReview', submittedOn: '2026-09-01' })).toEqual(['green', null, 'decide']))
  it.each(['close', 'register', 'revise'] as const)('to %s has no day', (ask) =>
    expect(brief(ask, { status: 'done', completedOn: '2026-09-10' })[1]).toBeNull(),
  )
})

it('stands in the order of the numbers where light and date are the same', () => {
  const plan = (id: string, number: string) => planTodo(facts({ id, number }), context)
  const items = [plan('a', '法督〔2026〕11号'), plan('b', '法督〔2026〕5号'), plan('c', '法督〔2026〕2号')]
  expect(items.sort(compareTodo).map(({ taskId }) => taskId)).toEqual(['c', 'b', 'a'])
})

it('sorts by light, then date', () => {
  const plan = (id: string, overrides: Partial<TodoFacts>) => planTodo(facts({ id, ...overrides }), context)
  const items = [
    plan('later', { due: '2026-12-31' }),
    plan('soon', { due: '2026-09-17' }),
    plan('none', { due: null }),
    plan('late', { due: '2026-09-14' }),
    plan('later still', { due: '2026-12-31' }),
    plan('latest', { due: '2026-09-01' }),
  ]
  expect(items.sort(compareTodo).map(({ taskId }) => taskId)).toEqual([
    'latest',
    'late',
    'soon',
    'later',
    'later still',
    'none',
  ])
})

it('puts what waits for a decision first, the longest waiting before the others', () => {
  const plan = (id: string, overrides: Partial<TodoFacts>) => planTodo(facts({ id, ...overrides }), context)
  const items = [
    plan('late', { due: '2026-09-01' }),
    plan('close', { ask: 'close', status: 'done', stateSince: '2026-09-14T02:00:00.000Z' }),
    plan('answer', { ask: 'answer', stateSince: '2026-03-01T02:00:00.000Z', askedAt: '2026-09-13T02:00:00.000Z' }),
    plan('approve', { ask: 'review', status: 'leaderReview', stateSince: '2026-09-10T02:00:00.000Z' }),
  ]
  expect(items.sort(compareTodo).map(({ taskId, since }) => `${taskId} ${since}`)).toEqual([
    'approve 2026-09-10',
    'answer 2026-09-13',
    'close 2026-09-14',
    'late 2026-03-03',
  ])
})

it('calls nothing overdue whose day is to come, however far behind', () => {
  const far = planTodo(facts({ assignedOn: '2026-01-01', due: '2026-12-31', percent: 0 }), context)
  expect([far.light.colour, far.light.reason, far.group]).toEqual(['red', 'farBehind', 'behind'])
  expect(countsAs(far, 'overdue')).toBe(true)
})

it('counts in the figure over the list what its group shows: due soon, or behind the calendar', () => {
  const signed = planTodo(facts({ ask: 'sign', status: 'assigned', signDue: '2026-09-17' }), context)
  const behind = planTodo(facts({ assignedOn: '2026-01-01', due: '2026-12-31', percent: 50 }), context)
  const well = planTodo(facts({ due: '2026-12-31' }), context)
  expect([signed, behind, well].map(({ light, group }) => [light.colour, group])).toEqual([
    ['blue', 'soon'],
    ['yellow', 'soon'],
    ['green', 'later'],
  ])
  expect([signed, behind, well].map((item) => countsAs(item, 'soon'))).toEqual([true, true, false])
})

it('counts an entry under each figure that it belongs to', () => {
  const late = planTodo(facts({ ask: 'amend', due: '2026-09-01' }), context)
  expect((['overdue', 'soon', 'review', 'returned'] as const).filter((count) => countsAs(late, count))).toEqual([
    'overdue',
    'returned',
  ])
})
