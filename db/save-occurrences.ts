import { and, eq, isNull } from 'drizzle-orm'
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

/** Records why an instance is not reported. */
export async function explainOccurrence(tx: Database, id: string, explanation: string): Promise<void> {
  await tx.update(occurrences).set({ explanation }).where(eq(occurrences.id, id))
}

/** Takes away the instances that nobody reported or explained, before a task is registered anew with another period. */
export async function removeOpenOccurrences(tx: Database, taskId: string): Promise<void> {
  await tx
    .delete(occurrences)
    .where(and(eq(occurrences.taskId, taskId), isNull(occurrences.filedOn), eq(occurrences.explanation, '')))
}
