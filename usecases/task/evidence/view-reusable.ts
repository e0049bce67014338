import { reader } from '@/db/client'
import { listReusable, type ReusableFile } from '@/db/evidence/list-reusable'
import type { Actor } from '@/domain/people'
import { findPart } from '@/domain/task/figures/part'
import type { Standard, Task } from '@/domain/task/task'
import { findOwnDossier } from '../steps/find-own-dossier'
import { mostReused } from './evidence-forms'

export type { ReusableFile } from '@/db/evidence/list-reusable'

/** What a task's files can be chosen from; `hasMore` where words would find others. */
export type ReusableView = {
  task: Task
  standards: Standard[]
  files: ReusableFile[]
  hasMore: boolean
  mayAdd: boolean
}

/** The files that the actor's unit has handed in elsewhere, to be used for this task too. Throws `Refusal('notFound')`. */
export async function viewReusable(actor: Actor, taskId: string, words: string, now: string): Promise<ReusableView> {
  const dossier = await findOwnDossier(reader(), actor, taskId, now)
  const mayAdd = findPart(dossier, actor) !== null
  const files = mayAdd ? await listReusable(reader(), actor, taskId, words) : []
  return {
    task: dossier.task,
    standards: dossier.standards,
    files: files.slice(0, mostReused),
    hasMore: files.length > mostReused,
    mayAdd,
  }
}
