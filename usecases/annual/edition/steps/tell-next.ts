import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import type { EditionState } from '@/domain/annual/edition'
import { listAwaited } from '@/domain/annual/stages'
import { dayOf } from '@/domain/calendar'
import type { OpenEdition } from './change-edition'
import { nameEdition } from './name-edition'

type Done = { act: string; note: string }

/** Tells whoever of the body is to act next, once a person; of one that is published, everybody who took part in its way. */
export async function tellNext(
  { tx, actor, now, edition }: OpenEdition,
  state: EditionState,
  done: Done,
): Promise<void> {
  const roles = listAwaited(state)
  const people = roles.length ? await listPeople(tx, dayOf(now), { roles, unitId: edition.issuerUnitId }) : []
  const part = state === 'published' ? edition.way.map(({ by }) => by) : []
  const told = new Set([...people.map(({ userId }) => userId), ...part].filter((id) => id !== actor.userId))
  const kind = done.act === 'sendBack' ? 'annual.sentBack' : `annual.${state}`
  const facts = { editionId: edition.id, title: nameEdition(edition), by: actor.name, reason: done.note }
  await addNotifications(
    tx,
    [...told].map((userId) => ({ userId, kind, facts })),
    now,
  )
}
