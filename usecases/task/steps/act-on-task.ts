import type { Database } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import { refuseStale } from '../../steps/refuse-stale'
import { findOwnDossier } from './find-own-dossier'

/** A task being changed, inside one transaction. */
export type LoadedTask = { tx: Database; actor: Actor; now: string; dossier: FoundDossier }

/** Which task, the version that the form was made from, and the id of the press of its button. */
export type TaskKey = { taskId: string; version?: number; requestId?: string }

/**
 * Opens a task that the actor may see and runs one change of it in a transaction, at most once per `requestId`.
 * Throws `Refusal`: notFound, staleVersion where somebody came first, or the change's own.
 */
export async function actOnTask<Result>(
  actor: Actor,
  { requestId, ...key }: TaskKey,
  now: string,
  work: (loaded: LoadedTask) => Promise<Result>,
): Promise<Result> {
  return changeOnce(actor, requestId, now, async (tx) => work(await loadTask(tx, actor, key, now)))
}

/** A task opened in a transaction that runs already. Throws `Refusal`: notFound, staleVersion. */
export async function loadTask(
  tx: Database,
  actor: Actor,
  { taskId, version: seen }: Omit<TaskKey, 'requestId'>,
  now: string,
): Promise<LoadedTask> {
  const dossier = await findOwnDossier(tx, actor, taskId, now)
  const { id, version } = dossier.task
  if (seen !== undefined) await refuseStale(tx, { type: 'task', id, version }, seen)
  return { tx, actor, now, dossier }
}
