import { appendEvent, type ChangeEvent } from '@/db/audit/append-event'
import { type FoundCircular, findCircular } from '@/db/circular/circulars'
import type { Database } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import { seesCircular } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { refuseStale } from '../../steps/refuse-stale'

/** A circular that is being changed, inside one transaction. */
export type OpenCircular = { tx: Database; actor: Actor; now: string; circular: FoundCircular }

/** A circular that the actor sees. Throws `Refusal('notFound')`. */
export async function findOwnCircular(on: Database, actor: Actor, id: string): Promise<FoundCircular> {
  const circular = ensureFound(await findCircular(on, id))
  return ensureFound(seesCircular(circular, actor) ? circular : undefined)
}

type Key = { circularId: string; requestId?: string }

/** Changes a circular in a transaction, at most once per `requestId`. Throws `Refusal('notFound')`, or the change's own refusal. */
export const changeCircular = <Result>(
  actor: Actor,
  { circularId, requestId }: Key,
  now: string,
  work: (open: OpenCircular) => Promise<Result>,
): Promise<Result> =>
  changeOnce(actor, requestId, now, async (tx) =>
    work({ tx, actor, now, circular: await findOwnCircular(tx, actor, circularId) }),
  )

/** Passes when the form was made from what is stored. Throws `Refusal('staleVersion')`. */
export const refuseStaleCircular = ({ tx, circular }: OpenCircular, seen: number | undefined): Promise<void> =>
  refuseStale(tx, { type: 'circular', ...circular }, seen ?? circular.version)

/** Writes the event of a change. */
export const recordCircular = ({ tx, actor, now, circular }: OpenCircular, event: ChangeEvent): Promise<void> =>
  appendEvent(tx, actor, now, {
    ...{ objectType: 'circular', objectId: circular.id, objectName: circular.title },
    ...event,
  })
