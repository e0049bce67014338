import type { Database } from '@/db/client'
import { addNotifications, type NewNotification } from '@/db/notices/notifications'
import { listPeople, type Person } from '@/db/people/list-people'
import type { RunningTask } from '@/db/season/list-running'
import { dayOf } from '@/domain/calendar'
import type { NoticeFacts } from '@/domain/notice-facts'
import { type Actor, isHead } from '@/domain/people'
import type { Season, UnitReturns } from '@/domain/season/season'

type Named = Pick<Season, 'id' | 'name' | 'asOf' | 'due'>

/** Tells of a season that begins, once a person: heads of what their unit leads, handlers of their own tasks. */
export async function tellStart(
  tx: Database,
  actor: Actor,
  season: Named,
  running: readonly RunningTask[],
  now: string,
): Promise<void> {
  const countFor = ({ unitId, userId, deputyForId, ...person }: Person) =>
    running.filter(
      (task) =>
        task.unitId === unitId && (isHead(person) || task.handlerId === userId || task.handlerId === deputyForId),
    ).length
  await tell(tx, { actor, season, kind: 'season.start', now }, (person) => {
    const count = countFor(person)
    return count ? { count } : null
  })
}

/** Tells every unit's heads how their unit stood when a season was closed. */
export async function tellClosing(
  tx: Database,
  actor: Actor,
  season: Named,
  units: readonly UnitReturns[],
  now: string,
): Promise<void> {
  const byUnit = new Map(units.map((unit) => [unit.unitId, unit]))
  await tell(tx, { actor, season, kind: 'season.close', now }, (person) => {
    const unit = byUnit.get(person.unitId)
    if (!unit || !isHead(person)) return null
    const { total, unreported, released, late } = unit
    return { total: total - released, reported: total - released - unreported, unreported, late }
  })
}

type Told = { actor: Actor; season: Named; kind: string; now: string }

async function tell(
  tx: Database,
  { actor, season: { id: seasonId, name, asOf, due }, kind, now }: Told,
  factsOf: (person: Person) => NoticeFacts | null,
): Promise<void> {
  const told = new Map<string, NewNotification>()
  for (const person of await listPeople(tx, dayOf(now), { roles: ['head', 'handler'] })) {
    const facts = person.userId === actor.userId || told.has(person.userId) ? null : factsOf(person)
    if (facts)
      told.set(person.userId, {
        userId: person.userId,
        kind,
        facts: { seasonId, title: name, name, asOf, due, by: actor.name, ...facts },
      })
  }
  await addNotifications(tx, [...told.values()], now)
}
