import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { listPersonNames } from '@/db/people/list-names'
import { findReport } from '@/db/report/find-report'
import { addSnapshot, listSnapshotsOf } from '@/db/snapshot/snapshots'
import { lastSettledDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { maskPersonal } from '@/domain/snapshot/check-snapshot'
import type { Snapshot } from '@/domain/snapshot/snapshot'
import { holdsSnapshotPen } from '@/domain/snapshot/snapshot-way'
import { dictionaryOf } from '@/i18n'
import type { Given } from '../steps/form-fields'
import type { beginForm } from './snapshot-forms'
import { drawItems } from './steps/draw-items'
import { nameSnapshot } from './steps/name-snapshot'

/**
 * Begins a snapshot of what a registered report promised and what became of it by the end of a day that is over; where one of that year was
 * published already it corrects it, with a reason that the public reads. Gives its id.
 * Throws `Refusal`: notAllowed, notFound, snapshotDayMissing, snapshotDayAhead, snapshotEmpty, snapshotOpen, snapshotReasonMissing.
 */
export async function beginSnapshot(
  actor: Actor,
  { reportId, asOf: day, reason, requestId }: Given<typeof beginForm>,
  now: string,
): Promise<{ snapshotId: string }> {
  ensureCan(actor, 'runSnapshots')
  const report = ensureFound(await findReport(reader(), visibleTo(actor), reportId))
  if (!holdsSnapshotPen(report.issuerPath, actor)) throw new Refusal('notAllowed', { ability: 'runSnapshots' })
  ensureFound(report.status === 'registered' || undefined)
  ensureOver(day, now)
  const names = await listPersonNames(reader())
  const { mark } = dictionaryOf(report.language).snapshot
  const drawn = await drawItems(actor, { reportId, day, names, mark }, now)
  if (!drawn.items.length) throw new Refusal('snapshotEmpty', { day }, 'asOf')
  const { issuerUnitId: unitId, year, language } = report
  const snapshot: Snapshot = {
    ...{ id: newId(), unitId, reportId, year, reportTitle: maskPersonal(report.title, names, mark), language },
    ...{ asOf: day, ...drawn, reason, state: 'drafting', since: now, way: [], writers: [] },
    ...{ begunBy: actor.userId, begunAt: now, number: null, publishedOn: null, data: null, hash: null, version: 1 },
  }
  return changeOnce(actor, requestId, now, async (tx) => {
    const others = await listSnapshotsOf(tx, snapshot)
    if (others.some((each) => each.reportId === reportId && isOpen(each))) throw new Refusal('snapshotOpen', { year })
    if (!reason && others.some(({ publishedOn }) => publishedOn))
      throw new Refusal('snapshotReasonMissing', {}, 'reason')
    await addSnapshot(tx, snapshot)
    await appendEvent(tx, actor, now, {
      ...{ action: 'snapshot.begin', objectType: 'snapshot', objectId: snapshot.id },
      objectName: nameSnapshot({ ...snapshot, unitFullName: report.issuerName }),
      after: { year, asOf: day, count: drawn.items.length },
      note: reason,
    })
    return { snapshotId: snapshot.id }
  })
}

const isOpen = ({ state }: Pick<Snapshot, 'state'>): boolean => state === 'drafting' || state === 'secrecyCheck'

/** Figures are taken at the end of a day: today's is not over yet, and in its first minutes yesterday's may still be written. */
function ensureOver(day: string, now: string): void {
  const latest = lastSettledDay(now)
  if (!day) throw new Refusal('snapshotDayMissing', {}, 'asOf')
  if (day > latest) throw new Refusal('snapshotDayAhead', { latest }, 'asOf')
}
