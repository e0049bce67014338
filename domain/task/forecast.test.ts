import { describe, expect, it } from 'vitest'
import { type ForecastFacts, forecastTask, makeForecastDay, waitedDays } from './forecast'

const day = makeForecastDay('2026-09-15', '2026-12-31', new Map())
// 2 March to 15 September: 140 working days are used.
const task: ForecastFacts = {
  status: 'inProgress',
  percent: 70,
  assignedOn: '2026-03-03',
  due: '2026-11-30',
  submittedOn: null,
}
const outlook = (changes: Partial<ForecastFacts>) => forecastTask({ ...task, ...changes }, day).outlook

describe('where a task comes out at its present pace', () => {
  it('goes by percent and working days', () => {
    expect(forecastTask(task, day)).toEqual({ outlook: 'late', finish: '2026-12-08' })
    expect(outlook({ percent: 80 })).toBe('inTime')
    expect(outlook({ percent: 40 })).toBe('missed')
    expect(forecastTask({ ...task, percent: 1 }, day)).toEqual({ outlook: 'missed', finish: null })
  })

  it('takes the year’s end where there is no day, and a day after the year as it is', () => {
    expect(outlook({ due: null })).toBe('inTime')
    expect(outlook({ percent: 50, due: '2027-06-30' })).toBe('inTime')
  })

  it('goes by nothing where nobody signed or reported', () => {
    expect(outlook({ status: 'assigned', percent: 0 })).toBe('unknown')
    expect(outlook({ percent: 0 })).toBe('unknown')
    expect(outlook({ assignedOn: '2026-09-15' })).toBe('unknown')
  })

  it('is done with what was handed in', () => {
    expect(outlook({ status: 'officeReview', submittedOn: '2026-09-14' })).toBe('inTime')
    expect(outlook({ status: 'unitReview', submittedOn: '2026-09-14', due: '2026-09-01' })).toBe('late')
  })

  it('counts the days of whoever has the next move, of a unit from its last report', () => {
    const since = { stateSince: '2026-09-01T02:00:00.000Z', latestProgressAt: '2026-09-10T02:00:00.000Z' }
    expect(waitedDays({ status: 'officeReview', ...since }, day)).toBe(10)
    expect(waitedDays({ status: 'inProgress', ...since }, day)).toBe(3)
  })
})
