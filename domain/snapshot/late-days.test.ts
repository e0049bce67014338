import { expect, it } from 'vitest'
import type { Light } from '../task/light'
import { lateDaysOf } from './late-days'

const lateOn = (reason: Light['reason'], due: string | null, late = 0) =>
  lateDaysOf({ light: { colour: 'red', reason, count: 40, late }, due }, '2026-09-30')

it('is as late as its own day is past, also where nobody signed for it', () => {
  expect(lateOn('overdue', '2026-09-20')).toBe(10)
  expect(lateOn('signOverdue', '2026-09-20')).toBe(10)
  expect(lateOn('signOverdue', '2026-09-30')).toBe(0)
  expect(lateOn('signOverdue', null)).toBe(0)
})

it('keeps the days of an earlier finish, and those of one handed in', () => {
  expect(lateOn('overdue', '2026-09-20', 15)).toBe(15)
  expect(lateOn('fulfilled', '2026-08-01', 3)).toBe(3)
  expect(lateOn('inReview', '2026-08-01')).toBe(0)
})
