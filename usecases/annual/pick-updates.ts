import type { AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import { dayOf } from '@/domain/calendar'
import { holds } from './say-once'

/**
 * The updates of one task that still hold, oldest first. Of a period the newest; of what is no period's those that came with
 * the percentage reached last: what a unit reported on the way there is superseded, and so is what came before a reopening.
 * What one of the lead unit's draws on is told in its words. The lead unit's come first. Each text once.
 */
export function pickUpdates(
  { leadUnitId, reopenedOn }: Pick<AnnualTask, 'leadUnitId' | 'reopenedOn'>,
  updates: AcceptedUpdate[],
): AcceptedUpdate[] {
  const standing = updates
    .filter(({ done, at }) => done.trim() !== '' && dayOf(at) >= (reopenedOn ?? ''))
    .filter((update, at, all) => isStanding(update, all.slice(at + 1)))
  const isLead = ({ unitId }: AcceptedUpdate) => unitId === leadUnitId
  const taken = new Set(standing.filter(isLead).flatMap(({ sources }) => sources))
  const once = standing.filter(
    ({ id, done, sources }, at) =>
      !taken.has(id) &&
      !standing.some(
        (other, place) =>
          place !== at &&
          !sources.includes(other.id) &&
          holds(other.done, done) &&
          (place > at || !holds(done, other.done)),
      ),
  )
  return [...once.filter(isLead), ...once.filter((update) => !isLead(update))]
}

function isStanding(update: AcceptedUpdate, later: AcceptedUpdate[]): boolean {
  const ofPart = later.filter(
    ({ unitId, occurrenceId }) => unitId === update.unitId && occurrenceId === update.occurrenceId,
  )
  return update.occurrenceId ? !ofPart.length : ofPart.every(({ percent }) => percent === update.percent)
}
