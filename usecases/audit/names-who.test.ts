import { beforeAll, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { addKnownHolidays } from '../settings/add-known-holidays'
import { actorOf, districtPeople, makeDistrict } from '../testing/make-district'
import { beginYear } from '../testing/year/begin-year'
import { playYear } from '../testing/year/play-year'

const at = (day: string) => `${day}T02:00:00.000Z`

useTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  await addKnownHolidays(at('2026-01-05'))
  await playYear((await beginYear(at)).tasks, at).runTo('2026-12-31')
}, 120_000)

it('each act of a year names who did it, in which capacity of theirs, for which unit, and from where', async () => {
  const events = await reader().select().from(auditEvents)
  const acts = events.filter(({ userId }) => userId !== null)
  expect(acts.length).toBeGreaterThan(150)
  const unnamed = acts.filter(({ userId, userName, role, unitId, address }) => {
    const known = districtPeople.includes(userId ?? '') ? actorOf(userId ?? '') : undefined
    return !known || userName !== known.name || !role || !unitId || address !== known.address
  })
  expect(unnamed).toEqual([])
  expect(new Set(acts.map(({ userId }) => userId)).size).toBeGreaterThan(6)
})

it('what a machine does by itself names no person', async () => {
  const events = await reader().select().from(auditEvents)
  const alone = events.filter(({ userId }) => userId === null)
  expect(alone.filter(({ address, role }) => role || !address)).toEqual([])
})
