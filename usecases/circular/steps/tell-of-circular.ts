import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { CircularState } from '@/domain/circular/circular'
import { listCircularAwaited } from '@/domain/circular/circular-way'
import type { OpenCircular } from './change-circular'

type Done = { act: string; note: string }

/** Tells whoever of the body is to act next; of one that is issued, the heads of the units in it and everybody who took part in its way. */
export async function tellOfCircular(open: OpenCircular, state: CircularState, { act, note }: Done): Promise<void> {
  const { tx, actor, now, circular } = open
  const people = state === 'issued' ? await listReaders(open) : await listNext(open, state)
  const told = new Set(people.filter((id) => id !== actor.userId))
  const kind = act === 'sendBack' ? 'circular.sentBack' : `circular.${state}`
  const facts = { circularId: circular.id, title: circular.title, by: actor.name, reason: note }
  await addNotifications(
    tx,
    [...told].map((userId) => ({ userId, kind, facts })),
    now,
  )
}

async function listNext({ tx, now, circular }: OpenCircular, state: CircularState): Promise<string[]> {
  const people = await listPeople(tx, dayOf(now), { roles: listCircularAwaited(state), unitId: circular.unitId })
  return people.map(({ userId }) => userId)
}

async function listReaders({ tx, now, circular }: OpenCircular): Promise<string[]> {
  const units = new Set(circular.sheet.units.map(({ unitId }) => unitId))
  const heads = await listPeople(tx, dayOf(now), { roles: ['head'], under: circular.unitPath })
  const named = heads.filter(({ unitId }) => units.has(unitId)).map(({ userId }) => userId)
  return [...named, ...circular.way.map(({ by }) => by)]
}
