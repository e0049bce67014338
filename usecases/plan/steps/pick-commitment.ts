import { appendEvent } from '@/db/audit/append-event'
import type { Commitment } from '@/db/plan/find-plan'
import { addCommitment, addLinks, replaceLinks, saveCommitment } from '@/db/plan/save-commitment'
import { addTask, saveTask } from '@/db/task/save-task'
import { addStandards, replaceStandards } from '@/db/task/standards'
import { addSupportingUnits, replaceSupportingUnits } from '@/db/task/supporting-units'
import { Refusal } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import { nameChanges } from '../../audit/name-changes'
import { refuseStale } from '../../steps/refuse-stale'
import type { OpenPlan } from './change-plan'

/** A commitment with its draft task and what hangs on them. */
export type PlannedItem = {
  commitment: Commitment
  task: Task
  standards: string[]
  supportingIds: string[]
  shortcomingIds: string[]
}

/** The item of a commitment in an open plan; throws notFound for a foreign id. */
export function pickCommitment({ plan }: OpenPlan, id: string): PlannedItem {
  const commitment = plan.commitments.find((each) => each.id === id)
  const task = plan.tasks.find((each) => each.commitmentId === id)
  if (!commitment || !task) throw new Refusal('notFound')
  return {
    commitment,
    task,
    standards: plan.standards.filter((each) => each.taskId === task.id).map(({ text }) => text),
    supportingIds: plan.supporting.filter((each) => each.taskId === task.id).map(({ unitId }) => unitId),
    shortcomingIds: plan.links.filter((each) => each.commitmentId === id).map(({ shortcomingId }) => shortcomingId),
  }
}

/** The same for one that is not rejected; throws `commitmentRejected`: it must be restored before anything is set on it. */
export function pickKept(open: OpenPlan, id: string): PlannedItem {
  const item = pickCommitment(open, id)
  if (item.commitment.status === 'rejected') throw new Refusal('commitmentRejected')
  return item
}

/** A commitment as it was on the screen. */
export type Seen = { id: string; version: number }

/**
 * What is still as a person saw it, of all that they take at once; what somebody changed or took away since then stays as it is.
 * Throws `Refusal`: nothingChosen, notFound where none of them is there, seenChanged where none is the same, commitmentRejected.
 */
export function pickSeen(open: OpenPlan, seen: readonly Seen[]): { items: PlannedItem[]; left: number } {
  if (!seen.length) throw new Refusal('nothingChosen', {}, 'ids')
  const found = new Map(open.plan.commitments.map(({ id, version }) => [id, version]))
  if (!seen.some(({ id }) => found.has(id))) throw new Refusal('notFound')
  const once = [...new Map(seen.map((each) => [each.id, each])).values()]
  const same = once.filter(({ id, version }) => found.get(id) === version)
  if (!same.length) throw new Refusal('seenChanged', { count: once.length })
  return { items: same.map(({ id }) => pickKept(open, id)), left: once.length - same.length }
}

/** Passes when the commitment is still as the form saw it; else `staleVersion` says who changed what and when. */
export async function ensureFresh(
  { tx, plan }: OpenPlan,
  { id, version }: Commitment,
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined) return
  await refuseStale(tx, { type: 'commitment', id, version }, seen).catch((error) =>
    nameChanges(tx, error, plan.shortcomings),
  )
}

/** Adds a new item; the caller writes the event. */
export async function addItem({ tx }: Pick<OpenPlan, 'tx'>, item: PlannedItem): Promise<void> {
  await addCommitment(tx, item.commitment)
  await addTask(tx, item.task)
  await addStandards(tx, item.task.id, item.standards, 0)
  await addSupportingUnits(tx, item.task.id, item.supportingIds)
  await addLinks(tx, item.commitment.id, item.shortcomingIds)
}

/** Writes a changed item over the one it was made from and one event that tells the difference. */
export async function saveItem(
  open: OpenPlan,
  before: PlannedItem,
  after: PlannedItem,
  event: { action: string; note?: string },
): Promise<void> {
  const { commitment, task } = after
  await saveCommitment(open.tx, commitment)
  await saveTask(open.tx, task)
  await replaceStandards(open.tx, task.id, after.standards)
  await replaceSupportingUnits(open.tx, task.id, after.supportingIds)
  await replaceLinks(open.tx, commitment.id, after.shortcomingIds)
  await appendEvent(open.tx, open.actor, open.now, {
    ...event,
    objectType: 'commitment',
    objectId: commitment.id,
    objectName: task.title,
    ...compareItems(before, after),
  })
}

/** The fields of an item that events tell, where two states of it differ. */
function compareItems(before: PlannedItem, after: PlannedItem) {
  const [old, fresh] = [listFields(before), listFields(after)]
  const changed = Object.keys(fresh).filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
  const pick = (fields: Record<string, unknown>) => Object.fromEntries(changed.map((field) => [field, fields[field]]))
  return { before: pick(old), after: pick(fresh) }
}

/** All that a person can set on an item, flat, as events keep it. */
export function listFields({ commitment, task, ...lists }: PlannedItem): Record<string, unknown> {
  return {
    source: commitment.text,
    state: commitment.status,
    rejectReason: commitment.rejectReason,
    title: task.title,
    requiredResult: task.requiredResult,
    kind: task.kind,
    priority: task.priority,
    needsLeader: task.needsLeader,
    leadUnitId: task.leadUnitId,
    leaderId: task.leaderId,
    handlerId: task.handlerId,
    deadlineKind: task.deadlineKind,
    due: task.due,
    period: task.period,
    supportingIds: lists.supportingIds,
    standards: lists.standards,
    shortcomingIds: lists.shortcomingIds,
  }
}
