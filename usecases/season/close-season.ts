import { appendEvent } from '@/db/audit/append-event'
import { changeOnce } from '@/db/notices/change-once'
import { listReturnRows } from '@/db/season/list-return-rows'
import { closeSeason, findSeason } from '@/db/season/seasons'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { countReturns, sumReturns } from '@/domain/season/count-returns'
import { findClosingRefusal, overseesSeason } from '@/domain/season/season-rights'
import type { Given } from '../steps/form-fields'
import type { closeForm } from './season-forms'
import { tellClosing } from './steps/tell-season'

/**
 * Closes a season: its figures by unit are kept as they stand and the heads are told; what is reported later counts as late and changes no figure.
 * Throws `Refusal`: notFound, notAllowed, seasonClosed.
 */
export async function closeSeasonNow(
  actor: Actor,
  { seasonId, requestId }: Given<typeof closeForm>,
  now: string,
): Promise<void> {
  await changeOnce(actor, requestId, now, async (tx) => {
    const season = ensureFound(await findSeason(tx, seasonId))
    if (!overseesSeason(actor, season.unitPath)) ensureFound(undefined)
    ensureNone(findClosingRefusal(actor, season, season.unitPath))
    const units = countReturns(await listReturnRows(tx, season.id, visibleTo(actor)), dayOf(now))
    await closeSeason(tx, season.id, { closedBy: actor.userId, closedAt: now, frozen: units })
    const { total, reported, reviewed, unreported, late } = sumReturns(units)
    await appendEvent(tx, actor, now, {
      ...{ action: 'season.close', objectType: 'season', objectId: season.id, objectName: season.name },
      after: { count: total, reported, reviewed, unreported, late },
    })
    await tellClosing(tx, actor, season, units, now)
  })
}
