import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { type Aborted, abortEachStep } from '@/db/testing/abort-each-step'
import { verifyAudit } from './audit/verify-audit'
import { viewOverview } from './overview/view-overview'
import { addKnownHolidays } from './settings/add-known-holidays'
import { actorOf, makeDistrict } from './testing/make-district'
import { beginYear } from './testing/year/begin-year'
import { playYear } from './testing/year/play-year'

const at = (day: string) => `${day}T02:00:00.000Z`

useTestDatabase()
let found: Aborted
beforeAll(async () => {
  await makeDistrict()
  await addKnownHolidays(at('2026-01-05'))
  found = abortEachStep()
  await playYear((await beginYear(at)).tasks, at).runTo('2026-12-31')
}, 300_000)

it('each change of a year, broken off at each of its statements, leaves nothing and can be made again', () => {
  expect(found.faults).toEqual([])
  expect(found.changes).toBeGreaterThan(150)
  expect(found.steps).toBeGreaterThan(3000)
})

it('and the year comes to the same figures, with a whole log', async () => {
  const overview = await viewOverview(actorOf('coordinator'), { year: 2025, isMine: false }, at('2026-12-31'))
  const kept = { total: 10, fulfilled: 5, partly: 1, notFulfilled: 1, ongoing: 1, carriedOver: 1 }
  expect(overview?.counts).toMatchObject(kept)
  expect(await verifyAudit()).toMatchObject({ fault: null, firstBad: null, triggers: [] })
})
