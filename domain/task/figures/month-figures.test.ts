import { describe, expect, it } from 'vitest'
import { lastMonthEnd, listMonthEnds } from './month-figures'

describe('the months of a year', () => {
  it('are told at their ends, the running one as of today', () => {
    expect(listMonthEnds(2026, '2026-03-10')).toEqual([
      { month: 1, day: '2026-01-31' },
      { month: 2, day: '2026-02-28' },
      { month: 3, day: '2026-03-10' },
    ])
    expect(listMonthEnds(2026, '2026-12-31').at(-1)).toEqual({ month: 12, day: '2026-12-31' })
  })

  it('end with today once the year is over, and have not begun before it', () => {
    expect(listMonthEnds(2024, '2026-11-24').at(-1)).toEqual({ month: null, day: '2026-11-24' })
    expect(listMonthEnds(2024, '2026-11-24')).toHaveLength(13)
    expect(listMonthEnds(2028, '2026-11-24')).toEqual([])
  })

  it('give the end of the month before, over the turn of the year too', () => {
    expect([lastMonthEnd('2026-03-10'), lastMonthEnd('2026-01-01')]).toEqual(['2026-02-28', '2025-12-31'])
  })
})
