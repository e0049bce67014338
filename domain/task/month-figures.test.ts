import { describe, expect, it } from 'vitest'
import { type DatedTasks, figureMonths } from './month-figures'

const task = (overrides: Partial<DatedTasks>): DatedTasks => ({
  status: 'inProgress',
  assignedOn: '2026-01-10',
  due: '2026-06-30',
  finishedOn: null,
  sinceDay: '2026-01-10',
  count: 1,
  ...overrides,
})

describe('the figures at month ends', () => {
  it('end with today in the running month and begin in January', () => {
    const days = figureMonths([], 2026, '2026-03-05').map(({ day }) => day)
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-05'])
    expect(figureMonths([], 2026, '2027-02-01')).toHaveLength(12)
    expect(figureMonths([], 2026, '2025-12-31')).toEqual([])
  })

  it('follow a task from running over overdue to done', () => {
    const late = task({ status: 'done', finishedOn: '2026-08-03' })
    const [, , , , may, june, july, august] = figureMonths([late], 2026, '2026-08-31')
    expect(may).toMatchObject({ running: 1, due: 0 })
    expect(june).toMatchObject({ running: 1, due: 1, overdue: 0 })
    expect(july).toMatchObject({ overdue: 1, due: 1 })
    expect(august).toMatchObject({ done: 1, overdue: 0 })
  })

  it('count a stopped task as resting from the day it stopped', () => {
    const stopped = task({ status: 'suspended', sinceDay: '2026-02-10', count: 3 })
    const [january, february] = figureMonths([stopped], 2026, '2026-02-28')
    expect(january).toMatchObject({ running: 3, stopped: 0 })
    expect(february).toMatchObject({ running: 0, stopped: 3 })
  })

  it('leave out what was not assigned yet', () => {
    const [january, february] = figureMonths([task({ assignedOn: '2026-02-01' })], 2026, '2026-02-28')
    expect(january).toMatchObject({ running: 0 })
    expect(february).toMatchObject({ running: 1 })
  })
})
