import { expect, it } from 'vitest'
import { findDueDays } from './own-days'

it('asks for the report by 1 March and 1 April of the year after', () => {
  expect(findDueDays(2026)).toEqual({ reportDue: '2027-03-01', publishDue: '2027-04-01' })
})

it('keeps the days that a body set the year before', () => {
  const before = { reportDue: '2026-02-10', publishDue: '2026-03-15' }
  expect(findDueDays(2026, before)).toEqual({ reportDue: '2027-02-10', publishDue: '2027-03-15' })
})

it('knows no 29 February in a common year', () => {
  expect(findDueDays(2024, { reportDue: '2024-02-29', publishDue: '2024-04-01' }).reportDue).toBe('2025-02-28')
  expect(findDueDays(2027, { reportDue: '2024-02-29', publishDue: '2024-04-01' }).reportDue).toBe('2028-02-29')
})
