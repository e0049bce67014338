import { eq } from 'drizzle-orm'
import type { PlannedOccurrence } from '@/domain/task/deadline'
import type { Database } from './client'
import { newId } from './id'
import { occurrences } from './schema'

/** Adds the instances of a recurring duty that are not there yet. */
export async function addOccurrences(tx: Database, taskId: string, planned: PlannedOccurrence[]): Promise<void> {
  if (!planned.length) return
  const rows = planned.map(({ label, due }) => ({ id: newId(), taskId, label, due }))
  await tx.insert(occurrences).values(rows).onConflictDoNothing()
}

/** Marks an instance as reported on a day. */
export async function fileOccurrence(tx: Database, id: string, day: string): Promise<void> {
  await tx.update(occurrences).set({ filedOn: day }).where(eq(occurrences.id, id))
}
