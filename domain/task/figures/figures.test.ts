import { describe, expect, it } from 'vitest'
import { computeLight, computeLightBounds } from '../light'
import { outcomes, type Task } from '../task'
import { createTask } from '../testing'
import { buckets } from './bucket'
import { completionOf, type Figures, figureTasks, isLate, onTimeOf, openOf, percentOf } from './figures'

const today = '2026-11-24'
const bounds = computeLightBounds(today, new Map())
const due = { due: '2026-10-31', originalDue: '2026-10-31' }
const kept = { ...due, status: 'closed', outcome: 'fulfilled', completedOn: '2026-10-20' } as const

function figure(...tasks: Partial<Task>[]): Figures {
  const lit = tasks.map((task) => {
    const facts = { ...createTask({ percent: 100, ...task }), openOccurrenceDue: null }
    return { ...facts, light: computeLight(facts, bounds) }
  })
  return figureTasks(lit, today)
}

describe('the figures of a plan', () => {
  it('count as fulfilled what was found kept at closing, and nothing else', () => {
    const ends = outcomes.map((outcome) => ({ ...kept, outcome }))
    const figures = figure(...ends, { ...kept, status: 'done', outcome: null }, { status: 'inProgress' })
    expect(figures).toMatchObject({ total: 7, fulfilled: 1, partly: 1, notFulfilled: 1, ongoing: 1, toClose: 1 })
    expect(completionOf(figures)).toEqual({ part: 1, whole: 6 })
  })

  it('keep below the line all but what was cancelled or no longer applies', () => {
    const rest = ['suspended', 'cancelled', 'carriedOver'] as const
    const figures = figure(kept, ...rest.map((status) => ({ ...due, status })), { ...kept, outcome: 'notApplicable' })
    expect(completionOf(figures)).toEqual({ part: 1, whole: 3 })
    expect(onTimeOf(figures)).toEqual({ part: 1, whole: 3 })
  })

  it('put every task in one part', () => {
    const figures = figure(kept, { ...due }, { due: '2026-11-26' }, { status: 'assigned' }, { status: 'draft' })
    expect(buckets.reduce((sum, bucket) => sum + figures[bucket], 0)).toBe(figures.total)
    expect(openOf(figures)).toBe(3)
  })

  it('measure on time by the original day, with what an extension let in beside it', () => {
    const extended = { ...kept, due: '2026-11-15', submittedOn: '2026-11-10', completedOn: '2026-11-12' }
    const late = { ...kept, submittedOn: '2026-11-02', completedOn: '2026-11-03' }
    expect(figure(kept, extended, late)).toMatchObject({ due: 3, onTime: 1, extended: 1, late: 1 })
  })

  it('do not count as due what is due today, nor what was kept before its day', () => {
    expect(figure({ ...kept, due: today, originalDue: today })).toMatchObject({ due: 0, onTime: 0, fulfilled: 1 })
  })

  it('never round up to all nor down to none', () => {
    expect([percentOf({ part: 999, whole: 1000 }), percentOf({ part: 1, whole: 1000 })]).toEqual([99, 1])
    expect([percentOf({ part: 5, whole: 9 }), percentOf({ part: 0, whole: 0 })]).toEqual([56, null])
  })
})

describe('whether a task missed its day', () => {
  it.each<[boolean, Partial<Task>, string]>([
    [false, { ...kept }, 'kept in time'],
    [true, { ...kept, submittedOn: '2026-11-03' }, 'kept late'],
    [false, { ...kept, outcome: 'ongoing' }, 'handed in by its day and made a lasting duty'],
    [false, { ...due, status: 'closed', outcome: 'ongoing', closedOn: '2026-10-30' }, 'made a lasting duty in time'],
    [true, { ...due, status: 'closed', outcome: 'ongoing', closedOn: '2026-11-02' }, 'made one after its day'],
    [true, { ...kept, outcome: 'partly' }, 'handed in by its day and kept in part'],
    [true, { ...due, status: 'closed', outcome: 'notFulfilled' }, 'concluded as not kept'],
    [true, { ...due, status: 'carriedOver', outcome: 'partly' }, 'carried over'],
    [false, { ...due, status: 'closed', outcome: 'notApplicable' }, 'no longer applicable'],
    [false, { ...due, status: 'cancelled' }, 'cancelled'],
    [true, { ...due }, 'open past its day'],
    [false, { due: today }, 'due today'],
  ])('is %s: %o (%s)', (answer, task) => expect(isLate(createTask(task), today)).toBe(answer))
})
