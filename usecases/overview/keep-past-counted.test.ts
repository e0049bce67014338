import { beforeAll, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { figureTasks } from '@/domain/task/figures/figures'
import { seedMany } from '@/seed/many/seed-many'
import { countPast } from './keep-past-counted'
import { viewOverview } from './view-overview'

vi.mock('@/domain/task/figures/figures', { spy: true })
useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const office: Actor = {
  ...{ userId: 'user-coordinator', membershipId: 'member-coordinator', name: 'coordinator', role: 'coordinator' },
  ...{ unitId: 'unit-00', unitPath: '/unit-00/', unitName: 'unit-00', address: '127.0.0.1' },
}

beforeAll(() => seedMany(250, 'not-a-real-password', now), 60_000)

it('leaves nothing of the past to be counted by whoever asks first', async () => {
  await countPast(now)
  const counted = vi.mocked(figureTasks).mock.calls.length
  expect(counted).toBeGreaterThan(10)
  const overview = await viewOverview(office, { year: null, isMine: false }, now)
  expect(overview?.months[3]?.total).toBeGreaterThan(30)
  expect(overview?.strip).toHaveLength(3)
  expect(vi.mocked(figureTasks).mock.calls.length).toBe(counted)
})
