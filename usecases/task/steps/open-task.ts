import { type Database, transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import { refuseStale } from '../../steps/refuse-stale'
import { findOwnDossier } from './find-own-dossier'

/** A task being changed, inside one transaction. */
export type OpenTask = { tx: Database; actor: Actor; now: string; dossier: FoundDossier }

/** Which task, the version that the form was made from, and the id of the press of its button. */
export type TaskKey = { taskId: string; version?: number; requestId?: string }

/**
 * Opens a task that the actor may see and runs one change of it in a transaction, at most once per `requestId`.
 * Throws `Refusal`: notFound, staleVersion where somebody came first, or the change's own.
 */
export async function openTask<Result extends Record<string, string>>(
  actor: Actor,
  { requestId, ...key }: TaskKey,
  now: string,
  work: (open: OpenTask) => Promise<Result>,
): Promise<Result> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId, at: now }, async () => work(await openOne(tx, actor, key, now))),
  )
}

/** A task opened in a transaction that runs already. Throws `Refusal`: notFound, staleVersion. */
export async function openOne(
  tx: Database,
  actor: Actor,
  { taskId, version: seen }: Omit<TaskKey, 'requestId'>,
  now: string,
): Promise<OpenTask> {
  const dossier = await findOwnDossier(tx, actor, taskId)
  const { id, version } = dossier.task
  if (seen !== undefined) await refuseStale(tx, { type: 'task', id, version }, seen)
  return { tx, actor, now, dossier }
}
