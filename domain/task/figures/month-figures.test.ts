import { describe, expect, it } from 'vitest'
import { type DatedTasks, figureMonths, sumMonths } from './month-figures'

const task = (overrides: Partial<DatedTasks>): DatedTasks => ({
  status: 'inProgress',
  assignedOn: '2026-01-10',
  due: '2026-06-30',
  outcome: null,
  originalDue: '2026-06-30',
  submittedOn: null,
  completedOn: null,
  closedOn: null,
  sinceDay: '2026-01-10',
  moved: [],
  count: 1,
  ...overrides,
})

describe('the figures at month ends', () => {
  it('keep overdue what was overdue until an extension was granted', () => {
    const moved = [
      { on: '2026-04-10', before: '2026-03-20' },
      { on: '2026-06-05', before: '2026-05-31' },
    ]
    const parts = figureMonths([task({ due: '2026-08-31', originalDue: '2026-03-20', moved })], 2026, '2026-09-30')
    expect(parts.map(({ overdue }) => overdue)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 1])
  })

  it('add up over several lots of tasks', () => {
    const lots = [
      [task({ due: '2026-02-10' }), task({ status: 'done', completedOn: '2026-03-01' })],
      [task({ count: 3 })],
    ]
    const months = lots.map((lot) => figureMonths(lot, 2026, '2026-09-30'))
    expect(sumMonths(months)).toEqual(figureMonths(lots.flat(), 2026, '2026-09-30'))
    expect(sumMonths([])).toEqual([])
  })

  it('end with today in the running month and begin in January', () => {
    const days = figureMonths([], 2026, '2026-03-05').map(({ day }) => day)
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-05'])
    expect(
      figureMonths([], 2026, '2027-02-01')
        .map(({ month }) => month)
        .slice(11),
    ).toEqual([12, null])
    expect(figureMonths([], 2026, '2026-12-31')).toHaveLength(12)
    expect(figureMonths([], 2026, '2025-12-31')).toEqual([])
  })

  it('follow a task from running over overdue and waiting to be closed to what became of it', () => {
    const late = task({ status: 'closed', outcome: 'partly', completedOn: '2026-08-03', closedOn: '2026-09-02' })
    const [, , , , may, june, july, august, september] = figureMonths([late], 2026, '2026-09-30')
    expect(may).toMatchObject({ running: 1, due: 0 })
    expect(june).toMatchObject({ running: 1, due: 1, overdue: 0 })
    expect(july).toMatchObject({ overdue: 1, due: 1 })
    expect(august).toMatchObject({ toClose: 1, overdue: 0 })
    expect(september).toMatchObject({ partly: 1, fulfilled: 0, toClose: 0 })
  })

  it('hold nothing against a unit that handed in by the day, while others review', () => {
    const inReview = task({ status: 'officeReview', submittedOn: '2026-06-29' })
    expect(figureMonths([inReview], 2026, '2026-08-31').at(-1)).toMatchObject({ running: 1, overdue: 0 })
  })

  it('count as due what was due by its original day, today’s not yet', () => {
    const extended = task({ due: '2026-08-31', originalDue: '2026-06-30' })
    const cancelled = task({ status: 'cancelled', sinceDay: '2026-07-02' })
    const due = figureMonths([extended, cancelled], 2026, '2026-06-30').at(-1)
    expect(due).toMatchObject({ due: 0, dueBy: '2026-06-29' })
    expect(figureMonths([extended, cancelled], 2026, '2026-07-05')[5]).toMatchObject({ due: 1, dueBy: '2026-06-30' })
  })

  it('count a stopped task as resting from the day it stopped', () => {
    const stopped = task({ status: 'suspended', sinceDay: '2026-02-10', count: 3 })
    const [january, february] = figureMonths([stopped], 2026, '2026-02-28')
    expect(january).toMatchObject({ running: 3, suspended: 0 })
    expect(february).toMatchObject({ running: 0, suspended: 3 })
  })

  it('leave out what was not assigned yet', () => {
    const [january, february] = figureMonths([task({ assignedOn: '2026-02-01' })], 2026, '2026-02-28')
    expect(january).toMatchObject({ running: 0 })
    expect(february).toMatchObject({ running: 1 })
  })
})
