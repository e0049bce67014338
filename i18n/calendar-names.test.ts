import { expect, it } from 'vitest'
import { nameMonth, nameWeekday } from './calendar-names'

it('names days and months in short', () => {
  const week = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']
  expect(week.map((day) => nameWeekday(day, 'zh')).join('')).toBe('周日周一周二周三周四周五周六')
  expect(week.map((day) => nameWeekday(day, 'en')).join(' ')).toBe('Sun Mon Tue Wed Thu Fri Sat')
  const months = Array.from({ length: 12 }, (_, index) => nameMonth(index + 1))
  expect(months.join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
})
