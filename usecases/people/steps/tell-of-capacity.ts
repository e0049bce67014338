import type { Database } from '@/db/client'
import { addNotifications, type NewNotification } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { isPowerful } from '@/domain/admin/second'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'

type Gift = {
  person: { id: string; name: string }
  unit: { name: string; path: string }
  fields: { role: Role; fromDay: string }
  /** The request in which it waits, for those who are told to look it up. */
  requestId?: string
}

/** Tells whoever oversees the unit of a power given, or of a capacity that begins without a second word. */
export async function tellOfCapacity(
  tx: Database,
  actor: Actor,
  gift: Gift,
  kind: 'capacityGiven' | 'capacityDelayed',
  now: string,
): Promise<void> {
  if (kind === 'capacityGiven' && !isPowerful(gift.fields.role)) return
  await tellOverseers(tx, actor, gift, { kind, facts: factsOf(actor, gift) }, now)
}

type Concerned = { person: { id: string }; unit: { path: string } }
type Notice = Pick<NewNotification, 'kind' | 'facts'>

/** Tells the unit's directors, or where there is none but the parties its leaders. */
export async function tellOverseers(
  tx: Database,
  actor: Actor,
  { person, unit }: Concerned,
  notice: Notice,
  now: string,
): Promise<void> {
  const parties = [actor.userId, person.id]
  for (const role of ['director', 'leader'] as const) {
    const people = await listPeople(tx, dayOf(now), { roles: [role], over: unit.path })
    const told = new Set(people.map(({ userId }) => userId).filter((userId) => !parties.includes(userId)))
    if (!told.size) continue
    await addNotifications(
      tx,
      [...told].map((userId) => ({ userId, ...notice })),
      now,
    )
    return
  }
}

type Taken = { person: { id: string; name: string }; unit: { name: string; path: string }; role: Role }

/** Tells whoever oversees the unit of a power taken away there, or of the account of one who has it stopped: fewer watch then. */
export async function tellOfPowerTaken(
  tx: Database,
  actor: Actor,
  { person, unit, role }: Taken,
  kind: 'capacityEnded' | 'accountStopped',
  now: string,
): Promise<void> {
  const facts = { by: actor.name, name: person.name, unit: unit.name, role }
  if (isPowerful(role)) await tellOverseers(tx, actor, { person, unit }, { kind, facts }, now)
}

/** Tells the administrators who may confirm that a capacity waits for one of them. */
export const tellSeconds = (tx: Database, actor: Actor, gift: Gift, seconds: readonly string[], now: string) =>
  addNotifications(
    tx,
    seconds.map((userId) => ({ userId, kind: 'capacityAsked', facts: factsOf(actor, gift) })),
    now,
  )

const factsOf = ({ name: by }: Actor, { person, unit, fields, requestId }: Gift) => ({
  ...{ by, name: person.name, unit: unit.name, role: fields.role, day: fields.fromDay },
  ...(requestId && { requestId }),
})
