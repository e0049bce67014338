import { type CircularRow, listCirculars, listOpenCirculars } from '@/db/circular/circulars'
import { reader } from '@/db/client'
import { listSeasons } from '@/db/season/seasons'
import { dayOf, lastSettledDay } from '@/domain/calendar'
import type { CircularAct } from '@/domain/circular/circular'
import { findAskedOfCircular, seesCircular } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { can, ensureCan } from '@/domain/policy'
import { endedOn } from '@/domain/season/return-at'
import type { Season } from '@/domain/season/season'

/** The circulars that somebody sees, those of the latest day first; whoever may begin one is given the seasons that are over and a day to propose. */
export type CircularList = {
  circulars: CircularRow[]
  canBegin: boolean
  latest: string
  seasons: { id: string; name: string; day: string }[]
}

/** All circulars in sight. Throws `Refusal('notAllowed')`. */
export async function viewCirculars(actor: Actor, now: string): Promise<CircularList> {
  ensureCan(actor, 'seeOverview')
  const [circulars, canBegin] = [await listCirculars(reader()), can(actor, 'runCirculars')]
  const latest = lastSettledDay(now)
  const seasons = canBegin ? await listSeasons(reader()) : []
  return {
    circulars: circulars.filter((row) => row.state !== 'dropped' && seesCircular(row, actor)),
    ...{ canBegin, latest },
    seasons: seasons
      .filter((season) => season.unitId === actor.unitId && endedOn(season) <= latest)
      .map((season) => ({ id: season.id, name: season.name, day: proposeDay(season, latest) })),
  }
}

// The figures of its closing, where it was closed by then.
const proposeDay = ({ due, closedAt }: Pick<Season, 'due' | 'closedAt'>, latest: string): string => {
  const day = closedAt ? dayOf(closedAt) : due
  return day < latest ? day : latest
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
