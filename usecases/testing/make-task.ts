import { transaction } from '@/db/client'
import { occurrences, standards, supportingUnits, tasks } from '@/db/schema'
import { indexTask } from '@/db/task/index-task'
import { forgetKept } from '@/db/testing'
import type { Occurrence, Task } from '@/domain/task/task'
import { createTask } from '@/domain/task/testing'
import { makeCommitment, testNow } from './make-district'

let count = 0

/** What stands around a made task; a standard `通过验收` is there unless told otherwise. */
export type Surroundings = {
  standards?: string[]
  supporting?: string[]
  occurrences?: (Partial<Occurrence> & { label: string; due: string })[]
}

/** Stores a running task of the lead unit with a commitment of its own; gives it as stored. Standards are `<task id>-s1`, … */
export async function makeTask(overrides: Partial<Task> = {}, around: Surroundings = {}): Promise<Task> {
  count += 1
  const id = overrides.id ?? `t${count}`
  const commitmentId = await makeCommitment()
  const numbered = { number: `法督〔2026〕${count}号`, numberYear: 2026, numberSeq: count }
  const task = createTask({ ...numbered, id, commitmentId, position: count, stateSince: testNow, ...overrides })
  await transaction(async (tx) => {
    await tx.insert(tasks).values(task)
    const texts = around.standards ?? ['通过验收']
    for (const [index, text] of texts.entries())
      await tx.insert(standards).values({ id: `${id}-s${index + 1}`, taskId: id, position: index + 1, text })
    for (const unitId of around.supporting ?? [])
      await tx.insert(supportingUnits).values({ id: `${id}-${unitId}`, taskId: id, unitId })
    for (const each of around.occurrences ?? [])
      await tx
        .insert(occurrences)
        .values({ start: '2026-01-01', end: '2026-03-31', ...each, id: `${id}-${each.label}`, taskId: id })
    await indexTask(tx, id)
  })
  forgetKept()
  return task
}
