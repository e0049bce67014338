import { eq } from 'drizzle-orm'
import { beforeAll, expect, it, vi } from 'vitest'
import { computeLightBounds } from '@/domain/task/light'
import { seedMany } from '@/seed/many/seed-many'
import { appendEvent } from '../audit/append-event'
import { reader, transaction } from '../client'
import { tasks } from '../schema'
import { useTestDatabase } from '../testing'
import { listTaskPasts } from './list-histories'
import { loadPastFigures } from './load-past-figures'

vi.mock('./list-histories', { spy: true })
useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const days = ['2026-03-31', '2026-04-30'].map((day) => computeLightBounds(day, new Map()))
const ask = () => loadPastFigures({ kind: 'subtree', path: '/' }, { year: 2025, leaderId: null, unitId: null }, days)

beforeAll(() => seedMany(250, 'not-a-real-password', now), 60_000)

async function record(action: string, objectType: string, objectId: string): Promise<void> {
  const actor = { name: 'office', unitName: '', address: '' }
  await transaction(async (tx) => {
    await tx.update(tasks).set({ percent: 77 }).where(eq(tasks.id, objectId))
    await appendEvent(tx, actor, now, { action, objectType, objectId, before: { percent: 1 }, after: { percent: 77 } })
  })
}

it('what is over is neither counted nor added up again after a change to a task, and added up after one to units', async () => {
  const first = await ask()
  expect(first[1]?.all.total).toBeGreaterThan(30)
  const counted = vi.mocked(listTaskPasts).mock.calls.length
  const [task] = await reader().select({ id: tasks.id }).from(tasks).where(eq(tasks.status, 'inProgress'))
  await record('task.report', 'task', task?.id ?? '')
  expect(await ask()).toBe(first)
  await record('unit.rename', 'unit', 'unit-03')
  const anew = await ask()
  expect(anew).not.toBe(first)
  expect(anew).toEqual(first)
  expect(vi.mocked(listTaskPasts).mock.calls.length).toBe(counted)
})
