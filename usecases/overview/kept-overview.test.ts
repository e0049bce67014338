import { and, eq, like } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { evidence, tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { makeDice } from '@/domain/dice'
import type { Actor } from '@/domain/people'
import { taskStatuses } from '@/domain/task/task'
import { seedMany } from '@/seed/many/seed-many'
import { viewOverview } from './view-overview'

useTestDatabase()

const now = '2026-11-24T02:00:00.000Z'
const at = (account: string, role: Actor['role'], unitId: string, unitPath: string): Actor => ({
  ...{ userId: `user-${account}`, membershipId: `member-${account}`, name: account, role, unitId, unitPath },
  ...{ unitName: unitId, address: '127.0.0.1' },
})
const actors = [
  at('coordinator', 'coordinator', 'unit-00', '/unit-00/'),
  at('leader1', 'leader', 'unit-00', '/unit-00/'),
  at('head03', 'head', 'unit-03', '/unit-00/unit-03/'),
]

beforeAll(() => seedMany(250, 'not-a-real-password', now), 60_000)

it('is after any change to a task what it is when all of it is read anew', async () => {
  const dice = makeDice(11)
  const ids = (await reader().select({ id: tasks.id }).from(tasks)).map(({ id }) => id)
  const view = () => Promise.all(actors.map((actor) => viewOverview(actor, { year: null, isMine: false }, now)))
  for (let round = 0; round < 10; round++) {
    const before = await view()
    const [id, status] = [dice.pick(ids), dice.pick(taskStatuses.filter((each) => each !== 'draft'))]
    const [held] = await reader().select({ status: tasks.status, due: tasks.due }).from(tasks).where(eq(tasks.id, id))
    const after = { status, due: dice.pick(['2026-01-31', '2026-11-20', '2027-01-31']) }
    await transaction(async (tx) => {
      await tx.update(tasks).set(after).where(eq(tasks.id, id))
      await appendEvent(tx, actors[0] as Actor, now, {
        ...{ action: 'task.x', objectType: 'task', objectId: id },
        ...{ before: held, after },
      })
    })
    const kept = await view()
    forgetKept()
    expect(kept).toEqual(await view())
    if (id.startsWith('task-2025')) expect(kept).not.toEqual(before)
  }
})

it('counts proof anew once some was taken back', async () => {
  const [actor] = actors
  if (!actor) throw new Error('nobody')
  const countBare = async () => (await viewOverview(actor, { year: null, isMine: false }, now))?.handling.bare.count
  const before = (await countBare()) ?? 0
  const [held] = await reader()
    .select({ id: tasks.id })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(and(like(tasks.id, 'task-2025%'), eq(tasks.status, 'inProgress'), eq(evidence.state, 'pending')))
    .limit(1)
  if (!held) throw new Error('no proof')
  await transaction(async (tx) => {
    await tx.delete(evidence).where(eq(evidence.taskId, held.id))
    const event = { action: 'evidence.withdraw', objectType: 'task', objectId: held.id } as const
    await appendEvent(tx, actor, now, event)
  })
  expect(await countBare()).toBe(before + 1)
})
