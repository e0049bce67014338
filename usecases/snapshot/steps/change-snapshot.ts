import { appendEvent, type ChangeEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import { type FoundSnapshot, findSnapshot } from '@/db/snapshot/snapshots'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { seesSnapshot } from '@/domain/snapshot/snapshot-way'
import { refuseStale } from '../../steps/refuse-stale'
import { nameSnapshot } from './name-snapshot'

/** A snapshot that is being changed, inside one transaction. */
export type OpenSnapshot = { tx: Database; actor: Actor; now: string; snapshot: FoundSnapshot }

/** A snapshot that the actor sees. Throws `Refusal('notFound')`. */
export async function findOwnSnapshot(on: Database, actor: Actor, id: string): Promise<FoundSnapshot> {
  const snapshot = ensureFound(await findSnapshot(on, id))
  return ensureFound(seesSnapshot(snapshot.unitPath, actor) ? snapshot : undefined)
}

type Key = { snapshotId: string; requestId?: string }

/** Changes a snapshot in a transaction, at most once per `requestId`. Throws `Refusal('notFound')`, or the change's own refusal. */
export const changeSnapshot = <Result>(
  actor: Actor,
  { snapshotId, requestId }: Key,
  now: string,
  work: (open: OpenSnapshot) => Promise<Result>,
): Promise<Result> =>
  changeOnce(actor, requestId, now, async (tx) =>
    work({ tx, actor, now, snapshot: await findOwnSnapshot(tx, actor, snapshotId) }),
  )

/** Passes when the form was made from what is stored. Throws `Refusal('staleVersion')`. */
export const refuseStaleSnapshot = ({ tx, snapshot }: OpenSnapshot, seen: number | undefined): Promise<void> =>
  refuseStale(tx, { type: 'snapshot', ...snapshot }, seen ?? snapshot.version)

/** Writes the event of a change. */
export const recordSnapshot = ({ tx, actor, now, snapshot }: OpenSnapshot, event: ChangeEvent): Promise<void> =>
  appendEvent(tx, actor, now, {
    ...{ objectType: 'snapshot', objectId: snapshot.id, objectName: nameSnapshot(snapshot) },
    ...event,
  })
