import { appendEvent, type ChangeEvent } from '@/db/audit/append-event'
import type { Commitment } from '@/db/plan/find-plan'
import { addCommitment, addLinks, replaceLinks, saveCommitment } from '@/db/plan/save-commitment'
import { addTask, saveTask } from '@/db/task/save-task'
import { addStandards, replaceStandards } from '@/db/task/standards'
import { addSupportingUnits, replaceSupportingUnits } from '@/db/task/supporting-units'
import { Refusal } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import type { LoadedPlan } from './change-plan'

/** A commitment with its draft task and what hangs on them. */
export type PlannedItem = {
  commitment: Commitment
  task: Task
  standards: string[]
  supportingIds: string[]
  shortcomingIds: string[]
}

/** The item of a commitment in an open plan; throws notFound for a foreign id. */
export function pickCommitment({ plan }: Pick<LoadedPlan, 'plan'>, id: string): PlannedItem {
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
export function pickKept(loaded: LoadedPlan, id: string): PlannedItem {
  const item = pickCommitment(loaded, id)
  if (item.commitment.status === 'rejected') throw new Refusal('commitmentRejected')
  return item
}

/** A commitment as it was on the screen. */
export type Seen = { id: string; version: number }

/**
 * What is still as a person saw it, of all that they take at once in a `field`; what somebody changed or took away since then stays as it is.
 * Throws `Refusal`: nothingChosen, notFound where none of them is there, seenChanged where none is the same, commitmentRejected.
 */
export function pickSeen(
  loaded: LoadedPlan,
  seen: readonly Seen[],
  field: string,
): { items: PlannedItem[]; left: number } {
  if (!seen.length) throw new Refusal('nothingChosen', {}, field)
  const found = new Map(loaded.plan.commitments.map(({ id, version }) => [id, version]))
  if (!seen.some(({ id }) => found.has(id))) throw new Refusal('notFound')
  const once = [...new Map(seen.map((each) => [each.id, each])).values()]
  const same = once.filter(({ id, version }) => found.get(id) === version)
  if (!same.length) throw new Refusal('seenChanged', { count: once.length })
  return { items: same.map(({ id }) => pickKept(loaded, id)), left: once.length - same.length }
}

/** Adds a new item; the caller writes the event. */
export async function addItem({ tx }: Pick<LoadedPlan, 'tx'>, item: PlannedItem): Promise<void> {
  await addCommitment(tx, item.commitment)
  await addTask(tx, item.task)
  await addStandards(tx, item.task.id, item.standards, 0)
  await addSupportingUnits(tx, item.task.id, item.supportingIds)
  await addLinks(tx, item.commitment.id, item.shortcomingIds)
}

/** Writes a changed item over the one it was made from and one event that tells the difference. */
export async function saveItem(
  loaded: LoadedPlan,
  before: PlannedItem,
  after: PlannedItem,
  event: Pick<ChangeEvent, 'action' | 'note'>,
): Promise<void> {
  const { commitment, task } = after
  await saveCommitment(loaded.tx, commitment)
  await saveTask(loaded.tx, task)
  await replaceStandards(loaded.tx, task.id, after.standards)
  await replaceSupportingUnits(loaded.tx, task.id, after.supportingIds)
  await replaceLinks(loaded.tx, commitment.id, after.shortcomingIds)
  await recordItem(loaded, after, { ...event, ...compareItems(before, after) })
}

/** A person takes what is still proposed of these as it stands. Gives how many. */
export async function confirmItems(loaded: LoadedPlan, items: PlannedItem[]): Promise<number> {
  const proposed = items.filter(({ commitment }) => commitment.status === 'proposed')
  for (const item of proposed) {
    const commitment = { ...item.commitment, status: 'confirmed' as const }
    await saveItem(loaded, item, { ...item, commitment }, { action: 'commitment.confirm' })
  }
  return proposed.length
}

/** Writes an event of a commitment. */
export const recordItem = (
  { tx, actor, now }: LoadedPlan,
  { commitment: { id }, task: { title } }: PlannedItem,
  event: ChangeEvent,
): Promise<void> => appendEvent(tx, actor, now, { ...event, objectType: 'commitment', objectId: id, objectName: title })

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
    deadlineWords: task.deadlineWords,
    due: task.due,
    period: task.period,
    supportingIds: lists.supportingIds,
    standards: lists.standards,
    shortcomingIds: lists.shortcomingIds,
  }
}
