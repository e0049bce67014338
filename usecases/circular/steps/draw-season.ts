import { reader } from '@/db/client'
import { listReturnRows } from '@/db/season/list-return-rows'
import { findSeason } from '@/db/season/seasons'
import type { SheetSeason } from '@/domain/circular/sheet'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { countReturns } from '@/domain/season/count-returns'
import { endedOn, returnAt } from '@/domain/season/return-at'
import { endOf } from '@/domain/task/silence'
import { asOf } from '../../steps/as-of'

type Asked = { seasonId: string; day: string }

/** The returns of a season of the actor's body as they stood at the end of a day that is over. Throws `Refusal`: notFound, circularSeasonRuns. */
export async function drawSeason(actor: Actor, { seasonId, day }: Asked, now: string): Promise<SheetSeason> {
  const season = ensureFound(await findSeason(reader(), seasonId))
  if (season.unitId !== actor.unitId) ensureFound(undefined)
  const { id, name, frozen, closedAt } = season
  const from = endedOn(season)
  if (day < from) throw new Refusal('circularSeasonRuns', { season: name, from }, 'asOf')
  if (frozen && closedAt && closedAt < endOf(day)) return { name, units: frozen }
  const rows = await asOf(day, { by: actor, now }, () => listReturnRows(reader(), id, visibleTo(actor)))
  return {
    name,
    units: countReturns(
      rows.map((row) => returnAt(row, day)),
      day,
    ),
  }
}
