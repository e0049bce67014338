import { asc, sql } from 'drizzle-orm'
import type { EventRow } from '@/db/audit/hash-event'
import type { Database } from '@/db/client'
import { appendManyEvents } from '@/db/engine/add-many'
import { auditEvents } from '@/db/schema'
import { markOf, modelMark, type Renaming } from './copy-district'

/** Writes the events of the model's tasks once more as those of a further district, at the end of the log. */
export async function copyEvents(tx: Database, district: number, names: Renaming): Promise<void> {
  const rows = await tx
    .select()
    .from(auditEvents)
    .where(sql`${auditEvents.objectId} >= ${`task-${modelMark}`} and ${auditEvents.objectId} < ${'task-d1.'}`)
    .orderBy(asc(auditEvents.seq))
  await appendManyEvents(
    tx,
    rows.map(({ seq: _, hash: __, ...event }) => move(event, district, names)),
  )
}

const move = (event: EventRow, district: number, { name, newName }: Renaming): EventRow => ({
  ...event,
  userId: event.userId?.replace(modelMark, markOf(district)) ?? null,
  unitId: event.unitId?.replace(modelMark, markOf(district)) ?? null,
  objectId: event.objectId.replace(modelMark, markOf(district)),
  unitName: event.unitName.replace(name, newName),
})
