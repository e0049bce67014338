import { beforeAll, expect, it, vi } from 'vitest'
import { computeLightBounds } from '@/domain/task/light'
import { seedMany } from '@/seed/many/seed-many'
import { reader } from '../client'
import { reports } from '../schema'
import { useTestDatabase } from '../testing'
import { keepPastParts } from './keep-past-parts'
import { listTaskPasts } from './list-histories'

vi.mock('./list-histories', { spy: true })
useTestDatabase()
const days = ['2026-03-31', '2026-04-30'].map((day) => computeLightBounds(day, new Map()))

beforeAll(() => seedMany(300, 'not-a-real-password', '2026-11-24T02:00:00.000Z'), 60_000)

it('a report is counted once, however many ask for its past at once', async () => {
  const rows = await reader().select({ id: reports.id }).from(reports)
  const ids = rows.map(({ id }) => id)
  const [first = [], ...others] = await Promise.all([1, 2, 3, 4].map(() => keepPastParts(ids, days)))
  const { calls } = vi.mocked(listTaskPasts).mock
  const asked = calls.flatMap(([taskIds]) => taskIds)
  expect(asked.length).toBeGreaterThan(200)
  expect(new Set(asked).size).toBe(asked.length)
  for (const other of others) expect(other).toEqual(first)
})
