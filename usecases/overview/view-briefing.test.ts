import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { seedDemo } from '@/seed/demo/seed-demo'
import { actorFor } from '../testing/actor-for'
import { viewBriefing } from './view-briefing'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
beforeAll(() => seedDemo(now), 120_000)

it('gives each red task in its unit’s own words: its answer, the answer that it owes, or its last report', async () => {
  const briefing = await viewBriefing(await actorFor('chenlixin', now), { year: null, isMine: false }, now)
  expect(briefing?.red.map(({ line }) => line.id)).toEqual(briefing?.overview.red.map(({ id }) => id).slice(0, 6))
  const from = briefing?.red.map(({ own }) => own.from) ?? []
  expect([...new Set(from)].sort()).toEqual(['owed', 'report'])
  for (const { own } of briefing?.red ?? []) if (own.from === 'owed') expect(own.day).toMatch(/^2026-/)
})

it('is of the day of the overview: an answer that came later is not known yet', async () => {
  const actor = await actorFor('chenlixin', now)
  const choice = { year: null, isMine: false, asOf: '2026-10-31' }
  const briefing = await viewBriefing(actor, choice, now)
  expect(briefing?.overview.base.asOf).toBe('2026-10-31')
  for (const { own } of briefing?.red ?? [])
    if (own.from === 'answer') expect(own.day && own.day <= '2026-10-31').toBe(true)
})

it('names what waits for a leader', async () => {
  const briefing = await viewBriefing(await actorFor('chenlixin', now), { year: null, isMine: false }, now)
  expect(briefing?.reviews.every(({ status }) => status === 'leaderReview')).toBe(true)
  expect((briefing?.reviews.length ?? 0) + (briefing?.changes.length ?? 0)).toBeGreaterThan(0)
})
