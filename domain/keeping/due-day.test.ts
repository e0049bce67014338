import { expect, test } from 'vitest'
import { findDueDay, findNextTurn } from './due-day'

const at = '02:30'
const due = (now: string, doneDay: string | null = null, ranAt: string | null = null) =>
  findDueDay(now, at, { doneDay, ranAt })

test('a daily job is due from its time in Shanghai on, also where the server came late, and once a day', () => {
  expect(due('2026-03-01T18:29:59.000Z')).toBeNull()
  expect(due('2026-03-01T18:30:00.000Z')).toBe('2026-03-02')
  expect(due('2026-03-02T08:00:00.000Z', '2026-03-01')).toBe('2026-03-02')
  expect(due('2026-03-02T08:00:00.000Z', '2026-03-02')).toBeNull()
})

test('one that failed is tried again after an hour', () => {
  expect(due('2026-03-02T08:59:59.000Z', '2026-03-01', '2026-03-02T08:00:00.000Z')).toBeNull()
  expect(due('2026-03-02T09:00:00.000Z', '2026-03-01', '2026-03-02T08:00:00.000Z')).toBe('2026-03-02')
})

test('a clock that was set back holds no job up', () => {
  expect(due('2026-03-02T08:00:00.000Z', null, '2026-03-02T09:00:00.000Z')).toBe('2026-03-02')
})

test('the next turn is today’s while it is open, else tomorrow’s', () => {
  const next = (now: string, doneDay: string | null) => findNextTurn(now, at, { doneDay, ranAt: null })
  expect(next('2026-03-01T17:00:00.000Z', null)).toBe('2026-03-01T18:30:00.000Z')
  expect(next('2026-03-02T01:00:00.000Z', null)).toBe('2026-03-02T01:00:00.000Z')
  expect(next('2026-03-02T01:00:00.000Z', '2026-03-02')).toBe('2026-03-02T18:30:00.000Z')
})
