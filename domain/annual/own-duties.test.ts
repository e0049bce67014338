import { expect, it } from 'vitest'
import { type Accounted, type DatedEdition, listOwnDuties } from './own-duties'

const district: Accounted = { id: 'r1', year: 2024, issuerName: '区政府', issuerPath: '/a/' }
const town: Accounted = { id: 'r2', year: 2024, issuerName: '镇政府', issuerPath: '/a/b/' }
const edition = (overrides: Partial<DatedEdition> = {}): DatedEdition => ({
  ...{ reportId: 'r1', issuerPath: '/a/', year: 2025, number: 1, reportDue: '2026-03-01', publishDue: '2026-04-01' },
  ...{ reportedOn: null, publishedOn: null, ...overrides },
})
const owed = (today: string, editions: DatedEdition[], reports = [district], under = '/a/') =>
  listOwnDuties(reports, editions, under, { today, special: new Map() }).map(({ duty, due, light }) => [
    duty,
    due,
    light.reason,
  ])

it('tells what is near or past, by the usual days where nothing is begun', () => {
  expect(owed('2026-01-05', [])).toEqual([])
  expect(owed('2026-02-25', [])).toEqual([['report', '2026-03-01', 'soon']])
  expect(owed('2026-04-02', [])).toEqual([
    ['report', '2026-03-01', 'past'],
    ['publish', '2026-04-01', 'past'],
  ])
})

it('takes the days of the edition, or those of the body’s edition before', () => {
  const early = { reportDue: '2026-02-01', publishDue: '2026-02-20' }
  expect(owed('2026-02-16', [edition(early)])).toEqual([
    ['report', '2026-02-01', 'past'],
    ['publish', '2026-02-20', 'soon'],
  ])
  const before = edition({ reportId: 'r0', year: 2024, reportDue: '2025-01-31', publishDue: '2025-06-30' })
  expect(owed('2026-02-02', [before])).toEqual([['report', '2026-01-31', 'past']])
})

it('owes nothing of what is done by that day, also while a corrected edition is being made', () => {
  const done = edition({ reportedOn: '2026-02-20', publishedOn: '2026-03-20' })
  const corrected = edition({ number: 2, reportedOn: '2026-02-20' })
  expect(owed('2026-05-01', [done, corrected])).toEqual([])
  expect(owed('2026-03-10', [done])).toEqual([])
  // Handed up later than the day that is asked for.
  expect(owed('2026-02-19', [done])).toEqual([['report', '2026-03-01', 'soon']])
})

it('is told of the bodies in view alone', () => {
  expect(owed('2026-04-02', [], [district, town], '/a/b/')).toHaveLength(2)
  expect(owed('2026-04-02', [], [district, town])).toHaveLength(4)
})
