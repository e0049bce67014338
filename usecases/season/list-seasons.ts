import { reader } from '@/db/client'
import { listReturnRows } from '@/db/season/list-return-rows'
import { type FoundSeason, listSeasons } from '@/db/season/seasons'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { can, ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { countReturns, type ReturnFigures, sumReturns } from '@/domain/season/count-returns'
import { overseesSeason } from '@/domain/season/season-rights'
import { keepUnits } from './steps/keep-units'

export type SeasonLine = Pick<FoundSeason, 'id' | 'name' | 'unitName' | 'asOf' | 'due' | 'closedAt'> & ReturnFigures

/** The seasons that concern somebody, the newest first: an office's own with all of it, a unit's with what it owes. Throws `Refusal('notAllowed')`. */
export async function viewSeasons(actor: Actor, now: string): Promise<{ seasons: SeasonLine[]; canStart: boolean }> {
  ensureCan(actor, 'seeLedger')
  const lines: SeasonLine[] = []
  for (const season of await listSeasons(reader())) {
    const rows = season.frozen ? [] : await listReturnRows(reader(), season.id, visibleTo(actor))
    const units = season.frozen ? keepUnits(season.frozen, actor, season) : countReturns(rows, dayOf(now))
    const { id, name, unitName, asOf, due, closedAt } = season
    const isOwn = overseesSeason(actor, season.unitPath)
    if (isOwn || units.length) lines.push({ id, name, unitName, asOf, due, closedAt, ...sumReturns(units) })
  }
  return { seasons: lines, canStart: can(actor, 'runSeasons') }
}
