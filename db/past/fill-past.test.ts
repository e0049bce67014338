import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { seedMany } from '@/seed/many/seed-many'
import { appendEvent } from '../audit/append-event'
import { reader, transaction } from '../client'
import { occurrences } from '../schema'
import { useTestDatabase } from '../testing'
import { askPast } from './ask-past'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const actor = { name: 'office', unitName: '', address: '' }
const listFiled = async () => (await reader().select().from(occurrences)).filter(({ filedOn }) => filedOn).length

beforeAll(() => seedMany(250, 'not-a-real-password', now), 60_000)

it('shows nothing of what is changed while its tables are copied', async () => {
  const filed = await listFiled()
  const asked = askPast('2026-11-23', 'anybody', listFiled)
  await transaction(async (tx) => {
    const [one] = (await tx.select().from(occurrences)).filter(({ filedOn }) => filedOn)
    const object = { objectType: 'task', objectId: one?.taskId ?? '' }
    await tx
      .update(occurrences)
      .set({ filedOn: null })
      .where(eq(occurrences.id, one?.id ?? ''))
    await appendEvent(tx, actor, now, { action: 'occurrence.sendBack', ...object, after: { occurrence: one?.label } })
  })
  expect(await listFiled()).toBe(filed - 1)
  expect(await asked).toBe(filed)
})
