import { and, eq } from 'drizzle-orm'
import type { Task } from '@/domain/task/task'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
import { tasks } from '../schema'
import { addToIndex, indexTask, removeFromIndex } from './index-task'
import { replaceStandards } from './standards'
import { replaceSupportingUnits } from './supporting-units'

/** Writes a changed task over the version it was read at, as the next one, and makes its words findable. Throws `Refusal('staleVersion')`. */
export async function saveTask(tx: Database, { id, version, ...values }: Task): Promise<void> {
  await saveOver(tx, tasks, { id, version }, values)
  await indexTask(tx, id)
}

/** Adds a new task, findable by its words; the commitment must be there. */
export async function addTask(tx: Database, task: Task): Promise<void> {
  await tx.insert(tasks).values(task)
  await addToIndex(tx, task.id)
}

/** Gives a draft task its place in the order of its report. */
export async function savePosition(tx: Database, id: string, position: number): Promise<void> {
  await tx.update(tasks).set({ position }).where(eq(tasks.id, id))
}

/** Takes away a draft task with all that is its own; a registered task is never removed. */
export async function removeDraftTask(tx: Database, id: string): Promise<void> {
  await removeFromIndex(tx, id)
  await replaceStandards(tx, id, [])
  await replaceSupportingUnits(tx, id, [])
  await tx.delete(tasks).where(and(eq(tasks.id, id), eq(tasks.status, 'draft')))
}
