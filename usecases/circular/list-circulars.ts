import { type CircularRow, listCirculars, listOpenCirculars } from '@/db/circular/circulars'
import { reader } from '@/db/client'
import { listSeasons } from '@/db/season/seasons'
import { addDays, dayOf } from '@/domain/calendar'
import type { CircularAct } from '@/domain/circular/circular'
import { findAskedOfCircular, seesCircular } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { can, ensureCan } from '@/domain/policy'

/** The circulars that somebody sees, those of the latest day first; whoever may begin one is given the seasons that are over and a day to propose. */
export type CircularList = {
  circulars: CircularRow[]
  canBegin: boolean
  yesterday: string
  seasons: { id: string; name: string; asOf: string }[]
}

/** All circulars in sight. Throws `Refusal('notAllowed')`. */
export async function viewCirculars(actor: Actor, now: string): Promise<CircularList> {
  ensureCan(actor, 'seeOverview')
  const [circulars, canBegin] = [await listCirculars(reader()), can(actor, 'runCirculars')]
  const yesterday = addDays(dayOf(now), -1)
  const seasons = canBegin ? await listSeasons(reader()) : []
  return {
    circulars: circulars.filter((row) => row.state !== 'dropped' && seesCircular(row, actor)),
    ...{ canBegin, yesterday },
    seasons: seasons
      .filter(({ unitId, asOf }) => unitId === actor.unitId && asOf <= yesterday)
      .map(({ id, name, asOf }) => ({ id, name, asOf })),
  }
}

/** A circular that waits for a step of somebody's. */
export type AskedCircular = { id: string; title: string; act: CircularAct }

/** The circulars of the actor's own body that ask a step of them now. */
export async function listAskedCirculars(actor: Actor): Promise<AskedCircular[]> {
  return (await listOpenCirculars(reader(), actor.unitId)).flatMap((circular) => {
    const act = findAskedOfCircular(circular, actor)
    return act ? [{ id: circular.id, title: circular.title, act }] : []
  })
}
