import { appendEvent } from '@/db/audit/append-event'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { listRunning } from '@/db/season/list-running'
import { addReturns } from '@/db/season/returns'
import { addSeason, listSeasonNames } from '@/db/season/seasons'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureNone, Refusal } from '@/domain/refusal'
import { overseenBy } from '@/domain/scope'
import type { Return, Season } from '@/domain/season/season'
import { findSeasonMistake } from '@/domain/season/season-rights'
import type { LedgerFilter } from '@/domain/task/ledger'
import { loadLightTerms } from '../settings/load-light-terms'
import type { Given } from '../steps/form-fields'
import type { startForm } from './season-forms'
import { tellStart } from './steps/tell-season'

/** Which tasks: a filter of the ledger, and the address that says it. */
export type SeasonScope = { filter: LedgerFilter; address: string }

/**
 * Begins a feedback season on the running tasks of a filter that the actor oversees, and tells their units. Gives its id.
 * Throws `Refusal`: notAllowed, those of `findSeasonMistake`, seasonEmpty, or seasonMovedOn where other tasks run by now than were shown.
 */
export async function startSeason(
  actor: Actor,
  given: Given<typeof startForm> & SeasonScope,
  now: string,
): Promise<{ seasonId: string }> {
  ensureCan(actor, 'runSeasons')
  const { today, bounds } = await loadLightTerms(now)
  return changeOnce(actor, given.requestId, now, async (tx) => {
    const taken = await listSeasonNames(tx, actor.unitId)
    ensureNone(findSeasonMistake(given, { today, taken }))
    const running = await listRunning(tx, overseenBy(actor), given.filter, bounds)
    if (!running.length) throw new Refusal('seasonEmpty')
    if (running.length !== given.seen) throw new Refusal('seasonMovedOn', { count: running.length })
    const season = planSeason(actor, given, now)
    await addSeason(tx, season)
    await addReturns(
      tx,
      running.map(({ id: taskId }) => planReturn(season, taskId)),
    )
    await appendEvent(tx, actor, now, {
      ...{ action: 'season.start', objectType: 'season', objectId: season.id, objectName: season.name },
      after: { asOf: season.asOf, due: season.due, filter: season.filter, count: running.length },
      note: season.note,
    })
    await tellStart(tx, actor, season, running, now)
    return { seasonId: season.id }
  })
}

const planSeason = (
  actor: Actor,
  { name, asOf, due, note, address }: Given<typeof startForm> & SeasonScope,
  now: string,
): Season => ({
  ...{ id: newId(), unitId: actor.unitId, name, asOf, due, note, filter: address },
  ...{ startedBy: actor.userId, startedAt: now, startedDeputyFor: actor.deputyFor?.name ?? '' },
  ...{ closedBy: null, closedAt: null, frozen: null },
})

const planReturn = ({ id: seasonId, due }: Season, taskId: string): Return => ({
  ...{ id: newId(), seasonId, taskId, due, returnNote: '', wasLate: false, sentBack: [] },
  ...{ updateId: null, filedAt: null, reviewedAt: null, reviewedBy: null },
})
