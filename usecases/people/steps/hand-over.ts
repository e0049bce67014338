import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { findDossier } from '@/db/task/find-dossier'
import { findUnit } from '@/db/unit/list-units'
import { type Lot, lotKey, namedBy, sizeOfLot } from '@/domain/admin/handover'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import { recordTask } from '../../task/steps/record-task'
import { giveCapacity } from './give-capacity'
import { listSuccessors, type Successor } from './list-successors'

/** Who takes over each lot, by its key. */
export type Successors = Readonly<Record<string, string>>
type Leaver = { id: string; name: string }

/**
 * Hands over what a person holds before their capacity or account ends, in the caller's transaction: each task that names them gets the
 * successor's name with an event of its own, and whoever lacks the role in that unit is given it from today. Gives how many things went over.
 * Throws `Refusal` successorMissing, choiceUnknown or successorNotYet.
 */
export async function handOver(
  tx: Database,
  actor: Actor,
  leaver: Leaver,
  { lots, successors }: { lots: readonly Lot[]; successors: Successors },
  now: string,
): Promise<number> {
  const handing = { tx, actor, leaver, now }
  for (const lot of lots) await handLot(handing, lot, await chooseSuccessor(handing, lot, successors))
  return lots.reduce((sum, lot) => sum + sizeOfLot(lot), 0)
}

type Handing = { tx: Database; actor: Actor; leaver: Leaver; now: string }

async function chooseSuccessor({ tx, actor, leaver, now }: Handing, lot: Lot, by: Successors): Promise<Successor> {
  const field = `successor.${lotKey(lot)}`
  const chosen = by[lotKey(lot)]
  if (!chosen)
    throw new Refusal('successorMissing', { unit: lot.unitName, role: lot.role, count: sizeOfLot(lot) }, field)
  const found = (await listSuccessors(tx, actor, leaver.id, lot, now)).find(({ userId }) => userId === chosen)
  if (!found) throw new Refusal('choiceUnknown', {}, field)
  return found
}

async function handLot(handing: Handing, lot: Lot, to: Successor) {
  const { tx, actor, leaver, now } = handing
  if (!to.holds) await giveRole(handing, lot, to)
  const field = namedBy[lot.role]
  for (const { id } of field ? lot.named : []) await handTask(handing, id, { [field ?? 'handlerId']: to.userId }, to)
  await appendEvent(tx, actor, now, {
    action: 'person.handOver',
    objectType: 'user',
    objectId: leaver.id,
    objectName: leaver.name,
    after: {
      ...{ successor: to.name, unit: lot.unitName, role: lot.role, count: sizeOfLot(lot) },
      numbers: [...lot.named, ...lot.waiting].flatMap(({ number }) => number ?? []),
    },
  })
}

async function giveRole({ tx, actor, now }: Handing, { role, unitId }: Lot, { userId, name }: Successor) {
  const unit = await findUnit(tx, unitId)
  if (!unit) throw new Refusal('unitUnknown', {})
  const fields = { unitId, seatId: null, role, post: '', fromDay: dayOf(now), toDay: null }
  const { state } = await giveCapacity(tx, actor, { person: { id: userId, name }, unit, seat: null, fields }, now)
  if (state !== 'given') throw new Refusal('successorNotYet', { name })
}

async function handTask({ tx, actor, now }: Handing, taskId: string, changes: Partial<Task>, { userId }: Successor) {
  const dossier = await findDossier(tx, { kind: 'subtree', path: '/' }, taskId, dayOf(now))
  if (!dossier) throw new Refusal('notFound')
  await recordTask(
    { tx, actor, now, dossier },
    { action: 'task.handOver', changes, tell: { to: [{ userId }], kind: 'handOver' } },
  )
}
