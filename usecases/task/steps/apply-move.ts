import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { addNotifications } from '@/db/notices/add-notifications'
import { listPeople } from '@/db/people/list-people'
import { findSpecialDays, findThresholds } from '@/db/settings/find-settings'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { indexTask } from '@/db/task/index-task'
import { saveTask } from '@/db/task/save-task'
import { takeSide } from '@/db/task/take-side'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { differ } from '@/domain/task/history'
import { defaultThresholds } from '@/domain/task/light'
import { decideMove, type MoveContext, type TaskChange } from '@/domain/task/move/decide-move'
import type { MoveInput } from '@/domain/task/move/guards'
import { findMoveRow, type Guard, type Move, type MoveRow } from '@/domain/task/move/lifecycle'
import type { Task } from '@/domain/task/task'
import { refuseStale } from '../../steps/refuse-stale'
import { followMove } from './follow-move'
import { isYearEnd } from './is-year-end'
import { listRecipients } from './list-recipients'

export type MoveRequest = { taskId: string; version?: number; move: Move; input: MoveInput }

/**
 * Decides and saves one move inside the caller's transaction: task, what follows from the move, one event, notifications.
 * Throws `Refusal` of `decideMove`, or staleVersion where somebody came first.
 */
export async function applyMove(tx: Database, actor: Actor, request: MoveRequest, now: string): Promise<Task> {
  const dossier = await findDossier(tx, visibleTo(actor), request.taskId)
  if (!dossier) throw new Refusal('notFound')
  if (request.version !== undefined)
    await refuseStale(tx, { type: 'task', id: dossier.task.id, version: dossier.task.version }, request.version)
  const row = findMoveRow(request.move, dossier.task.status)
  const context = await loadMoveContext(tx, actor, dossier, request.input, now, row)
  const change = decideMove(request.move, context)
  const task = await followMove(tx, actor, context, change)
  // The number is given with the move itself: whoever is told of it is told the number.
  const notices = change.notices.map((notice) => ({ ...notice, facts: { ...notice.facts, number: task.number ?? '' } }))
  await saveChange(tx, actor, dossier, { ...change, task, notices }, now)
  return task
}

/** What a move's decision reads beside the dossier; with `row`, only what that row's guards ask for. */
export async function loadMoveContext(
  on: Database,
  actor: Actor,
  dossier: FoundDossier,
  input: MoveInput,
  now: string,
  row?: MoveRow,
): Promise<MoveContext> {
  const today = dayOf(now)
  const asks = (...names: Guard[]) => !row || names.some((name) => row.guards.includes(name))
  const leadId = dossier.task.leadUnitId
  const [people, special, thresholds, isInYearEnd] = await Promise.all([
    leadId && (asks('handlerNamed') || row?.fields.includes('waiver'))
      ? listPeople(on, today, { unitId: leadId, roles: ['handler', 'head'] })
      : [],
    asks('complete') ? findSpecialDays(on) : new Map(),
    asks('complete') ? findThresholds(on, today) : defaultThresholds,
    asks('yearEnd') ? isYearEnd(on, now) : false,
  ])
  return {
    dossier,
    actor,
    input,
    now,
    special,
    signWithin: thresholds.signWithin,
    leadHandlers: people.filter(({ role }) => role === 'handler').map(({ userId }) => userId),
    leadPeople: [...new Set(people.map(({ userId }) => userId))],
    isYearEnd: isInYearEnd,
  }
}

async function saveChange(
  tx: Database,
  actor: Actor,
  { task: before, units }: FoundDossier,
  change: TaskChange,
  now: string,
): Promise<void> {
  const { task, side } = change
  if (!(await saveTask(tx, task))) throw new Refusal('staleVersion', { version: before.version })
  if (task.number !== before.number || task.handlerId !== before.handlerId) await indexTask(tx, task.id)
  if (side) await takeSide(tx, { taskId: task.id, userId: actor.userId, side, at: now })
  const difference = differ(before, task)
  await appendEvent(tx, actor, now, {
    action: `task.${change.action}`,
    objectType: 'task',
    objectId: task.id,
    objectName: task.title,
    before: difference.before,
    after: { ...difference.after, ...change.declared },
    note: change.note,
  })
  const rows = await listRecipients(tx, actor, { task, issuerPath: units.issuerPath }, change.notices, now)
  await addNotifications(tx, rows, now)
}
