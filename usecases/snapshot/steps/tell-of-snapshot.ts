import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { SnapshotState } from '@/domain/snapshot/snapshot'
import { listSnapshotAwaited } from '@/domain/snapshot/snapshot-way'
import type { OpenSnapshot } from './change-snapshot'
import { nameSnapshot } from './name-snapshot'

type Done = { act: string; note: string }

/** Tells whoever of the body is to act next; of one that is published or withdrawn everybody who took part in its way. */
export async function tellOfSnapshot(open: OpenSnapshot, state: SnapshotState, { act, note }: Done): Promise<void> {
  const { tx, actor, now, snapshot } = open
  if (state === 'dropped') return
  const roles = listSnapshotAwaited(state)
  const next = roles.length ? await listPeople(tx, dayOf(now), { roles, unitId: snapshot.unitId }) : []
  const people = roles.length ? next.map(({ userId }) => userId) : snapshot.way.map(({ by }) => by)
  const told = new Set(people.filter((id) => id !== actor.userId))
  const kind = act === 'sendBack' ? 'snapshot.sentBack' : `snapshot.${state}`
  const facts = { snapshotId: snapshot.id, title: nameSnapshot(snapshot), by: actor.name, reason: note }
  await addNotifications(
    tx,
    [...told].map((userId) => ({ userId, kind, facts })),
    now,
  )
}
