import { describe, expect, it } from 'vitest'
import { computeLightBounds } from './light'
import { createTask } from './testing'
import { compareTodo, countsAs, defaultReviewLimits, planTodo, type TodoContext, type TodoFacts } from './todo'

const special = new Map()
const today = '2026-09-15'
const bounds = computeLightBounds(today, special)
const as = (role: TodoContext['role'], userId: string = role): TodoContext => ({
  role,
  userId,
  bounds,
  special,
  limits: defaultReviewLimits,
})
const facts = (overrides: Partial<TodoFacts> = {}): TodoFacts => ({
  ...createTask({ percent: 100 }),
  openOccurrenceDue: null,
  isSupporting: false,
  ...overrides,
})
const brief = (overrides: Partial<TodoFacts>, context: TodoContext) => {
  const { ask, light, due, group } = planTodo(facts(overrides), context)
  return [ask, light.colour, due, group]
}

describe('what the to-do list asks', () => {
  it('asks both head and handler to sign by the sign-for date', () => {
    const task = { status: 'assigned', signDue: '2026-09-17' } as const
    expect(brief(task, as('head'))).toEqual(['sign', 'blue', '2026-09-17', 'soon'])
    expect(brief(task, as('handler', 'colleague'))).toEqual(['sign', 'blue', '2026-09-17', 'soon'])
  })
  it('asks the handler to report by the earlier of due date and open occurrence', () =>
    expect(brief({ due: '2026-12-31', openOccurrenceDue: '2026-09-29' }, as('handler'))).toEqual([
      'report',
      'green',
      '2026-09-29',
      'month',
    ]))
  it('asks the handler to amend what was sent back', () =>
    expect(brief({ returnNote: '缺材料' }, as('handler'))).toEqual(['amend', 'green', '2026-12-31', 'returned']))
  it('keeps an overdue returned task among the overdue', () =>
    expect(brief({ returnNote: '缺材料', due: '2026-09-01' }, as('handler'))[3]).toBe('overdue'))
  it('asks a supporting unit for its part', () =>
    expect(brief({ isSupporting: true, due: '2026-09-18' }, as('head', 'supportHead'))).toEqual([
      'support',
      'yellow',
      '2026-09-18',
      'soon',
    ]))
  it('asks a head to press an overdue task', () =>
    expect(brief({ due: '2026-09-01' }, as('head'))).toEqual(['press', 'red', '2026-09-01', 'overdue']))
  it('gives a head two working days and the office five', () => {
    const since = '2026-09-10T02:00:00.000Z'
    expect(brief({ status: 'unitReview', stateSince: since }, as('head'))).toEqual([
      'review',
      'red',
      '2026-09-14',
      'overdue',
    ])
    expect(brief({ status: 'officeReview', stateSince: since }, as('coordinator'))).toEqual([
      'review',
      'green',
      '2026-09-17',
      'soon',
    ])
  })
  it('judges a reviewer by the own limit even when the task itself is late', () =>
    expect(
      brief(
        { status: 'officeReview', due: '2026-06-30', stateSince: '2026-09-14T02:00:00.000Z' },
        as('coordinator'),
      )[1],
    ).toBe('green'))
  it('asks the leader without a limit', () =>
    expect(brief({ status: 'leaderReview', submittedOn: '2026-09-01' }, as('leader'))).toEqual([
      'review',
      'green',
      null,
      'later',
    ]))
  it('asks the director to close what is done and to register again what was objected to', () => {
    expect(brief({ status: 'done', completedOn: '2026-09-10' }, as('director'))[0]).toBe('close')
    expect(brief({ status: 'draft' }, as('director'))[0]).toBe('register')
    expect(brief({ status: 'draft' }, as('coordinator'))[0]).toBe('revise')
  })
})

it('sorts by light, then date', () => {
  const plan = (id: string, overrides: Partial<TodoFacts>) => planTodo(facts({ id, ...overrides }), as('handler'))
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

it('counts an entry under each figure that it belongs to', () => {
  const late = planTodo(facts({ returnNote: '缺材料', due: '2026-09-01' }), as('handler'))
  expect((['overdue', 'soon', 'review', 'returned'] as const).filter((count) => countsAs(late, count))).toEqual([
    'overdue',
    'returned',
  ])
})
