import type { Task } from '@/domain/task/task'
import type { Database } from '../client'
import { insertAll } from '../engine/insert-all'
import { newId } from '../id'
import { commitments, standards, supportingUnits, tasks } from '../schema'
import { addToIndex } from '../task/index-task'
import type { Commitment } from './find-plan'

type Item = { commitment: Commitment; task: Task; standards: string[]; supportingIds: string[] }

/** Adds many new commitments with their draft tasks at once, findable by their words; their steps must be there. The caller writes the event. */
export async function addItems(tx: Database, items: readonly Item[]): Promise<void> {
  await insertAll(
    tx,
    commitments,
    items.map(({ commitment }) => commitment),
  )
  await insertAll(
    tx,
    tasks,
    items.map(({ task }) => task),
  )
  await insertAll(tx, standards, items.flatMap(listStandards))
  await insertAll(tx, supportingUnits, items.flatMap(listSupporting))
  for (const { task } of items) await addToIndex(tx, task.id)
}

const listStandards = ({ task, standards: texts }: Item) =>
  texts.map((text, index) => ({ id: newId(), taskId: task.id, position: index + 1, text }))

const listSupporting = ({ task, supportingIds }: Item) =>
  supportingIds.map((unitId) => ({ id: newId(), taskId: task.id, unitId }))
