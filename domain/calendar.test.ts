import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  isDay,
  isWorkingDay,
  lastSettledDay,
  workingDaysBetween,
} from './calendar'

const special = new Map([
  ['2026-10-01', 'holiday'],
  ['2026-10-10', 'workday'],
] as const)

describe('the calendar', () => {
  it('turns the day at midnight in Shanghai', () => {
    expect(dayOf('2026-12-31T15:59:59.999Z')).toBe('2026-12-31')
    expect(dayOf('2026-12-31T16:00:00.000Z')).toBe('2027-01-01')
    expect(dayOf('2027-01-01T00:00:00.000+08:00')).toBe('2027-01-01')
    const inShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const instant = new Date(Date.UTC(2027, 11, 1, hour, 59, 59, 999))
      expect(dayOf(instant.toISOString())).toBe(inShanghai.format(instant))
    }
  })
  it('waits ten minutes until a day is settled', () => {
    expect(lastSettledDay('2026-12-31T15:59:59.999Z')).toBe('2026-12-30')
    expect(lastSettledDay('2026-12-31T16:09:59.999Z')).toBe('2026-12-30')
    expect(lastSettledDay('2026-12-31T16:10:00.000Z')).toBe('2026-12-31')
  })
  it('adds over months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-03-01', '2026-02-26')).toBe(-3)
  })
  it('knows holidays and working weekends', () => {
    expect(isWorkingDay('2026-10-01', special)).toBe(false)
    expect(isWorkingDay('2026-10-10', special)).toBe(true)
    expect(isWorkingDay('2026-10-11', special)).toBe(false)
  })
  it('counts working days after a day', () => {
    expect(addWorkingDays('2026-09-30', 1, special)).toBe('2026-10-02')
    expect(addWorkingDays('2026-10-09', 1, special)).toBe('2026-10-10')
    expect(addWorkingDays('2026-10-09', 0, special)).toBe('2026-10-09')
    expect(workingDaysBetween('2026-09-30', '2026-10-05', special)).toBe(2)
    expect(workingDaysBetween('2026-10-05', '2026-09-30', special)).toBe(0)
  })
  it('counts by weeks what counting day by day gives', () => {
    for (let start = 0; start < 40; start++)
      for (const length of [0, 1, 2, 5, 6, 7, 8, 13, 14, 30, 365, 1500]) {
        const from = addDays('2026-09-01', start)
        const to = addDays(from, length)
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1))
        expect(workingDaysBetween(from, to, special)).toBe(days.filter((day) => isWorkingDay(day, special)).length)
      }
  })
  it('takes real days only', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today'].filter(isDay)).toEqual([])
    expect(['9999-12-31', '0206-06-30'].filter(isDay)).toEqual([])
    expect(isDay('2028-02-29')).toBe(true)
  })
})
