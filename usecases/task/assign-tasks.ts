import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/add-notifications'
import { once } from '@/db/notices/once'
import { listPeople } from '@/db/people/list-people'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { indexTask } from '@/db/task/index-task'
import { saveTask } from '@/db/task/save-task'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan, visibleTo } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { differ } from '@/domain/task/history'
import { ensureMayDo } from '@/domain/task/move/deeds'
import { findLoosened } from '@/domain/task/move/leader-review'
import { openStatuses, type Priority, type Task } from '@/domain/task/task'

/** Null leaves what each task has. Lead unit and dates are no part of it: a registered task keeps them. */
export type Assignment = {
  taskIds: string[]
  leaderId: string | null
  handlerId: string | null
  priority: Priority | null
  requestId?: string
}

export const mostAtOnce = 200

/**
 * Gives several running tasks a leader, a handler or a priority at once: all or none, one event each, the new handler is told.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, nothingChosen, nothingSet, tooManyChosen, assignFinished, handlerElsewhere, choiceUnknown,
 * leaderReviewFixed.
 */
export async function assignTasks(actor: Actor, assignment: Assignment, now: string): Promise<{ count: string }> {
  ensureCan(actor, 'assignTasks')
  ensureSomething(assignment)
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: assignment.requestId, at: now }, async () => {
      const people = await listChoosable(tx, actor, assignment, now)
      let count = 0
      for (const taskId of new Set(assignment.taskIds)) {
        const dossier = await findDossier(tx, visibleTo(actor), taskId)
        if (!dossier) throw new Refusal('notFound')
        if (await assignOne(tx, actor, dossier, assignment, people, now)) count++
      }
      return { count: String(count) }
    }),
  )
}

function ensureSomething({ taskIds, leaderId, handlerId, priority }: Assignment): void {
  if (!taskIds.length) throw new Refusal('nothingChosen', {}, 'id')
  if (taskIds.length > mostAtOnce) throw new Refusal('tooManyChosen', { max: mostAtOnce, count: taskIds.length }, 'id')
  if (!leaderId && !handlerId && !priority) throw new Refusal('nothingSet')
}

type Choosable = { handlerUnits: Set<string>; handlerName: string }

async function listChoosable(
  tx: Database,
  actor: Actor,
  { leaderId, handlerId }: Assignment,
  now: string,
): Promise<Choosable> {
  const today = dayOf(now)
  const leaders = leaderId ? await listPeople(tx, today, { roles: ['leader'], over: actor.unitPath }) : []
  if (leaderId && !leaders.some(({ userId }) => userId === leaderId)) throw new Refusal('choiceUnknown', {}, 'leaderId')
  const handlers = handlerId ? await listPeople(tx, today, { roles: ['handler'], under: actor.unitPath }) : []
  const chosen = handlers.filter(({ userId }) => userId === handlerId)
  if (handlerId && !chosen.length) throw new Refusal('choiceUnknown', {}, 'handlerId')
  return { handlerUnits: new Set(chosen.map(({ unitId }) => unitId)), handlerName: chosen[0]?.name ?? '' }
}

async function assignOne(
  tx: Database,
  actor: Actor,
  dossier: FoundDossier,
  { leaderId, handlerId, priority }: Assignment,
  { handlerUnits, handlerName }: Choosable,
  now: string,
): Promise<boolean> {
  const { task } = dossier
  const facts = { title: task.title, number: task.number ?? '' }
  if (!openStatuses.some((open) => open === task.status)) throw new Refusal('assignFinished', facts, 'id')
  ensureMayDo('assign', dossier, actor)
  if (handlerId && !handlerUnits.has(task.leadUnitId ?? ''))
    throw new Refusal('handlerElsewhere', { ...facts, handler: handlerName }, 'handlerId')
  const changed: Task = {
    ...task,
    leaderId: leaderId ?? task.leaderId,
    handlerId: handlerId ?? task.handlerId,
    priority: priority ?? task.priority,
    version: task.version + 1,
  }
  if (findLoosened(task, changed)) throw new Refusal('leaderReviewFixed', facts, 'priority')
  const difference = differ(task, changed)
  if (!Object.keys(difference.after).length) return false
  await saveTask(tx, changed)
  await indexTask(tx, task.id)
  const object = { objectType: 'task', objectId: task.id, objectName: task.title }
  await appendEvent(tx, actor, now, { action: 'task.assign', ...object, ...difference })
  await tellHandler(tx, actor, task, changed, now)
  return true
}

async function tellHandler(tx: Database, actor: Actor, before: Task, after: Task, now: string): Promise<void> {
  const userId = after.handlerId
  if (!userId || userId === before.handlerId || userId === actor.userId) return
  const facts = { title: after.title, number: after.number ?? '', by: actor.name }
  await addNotifications(tx, [{ userId, kind: 'assign', facts, taskId: after.id, reportId: after.reportId }], now)
}
