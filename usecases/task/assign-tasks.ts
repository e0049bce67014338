import type { Database } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { differ } from '@/domain/task/history'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
import { findLoosened } from '@/domain/task/move/leader-review'
import { openStatuses } from '@/domain/task/task'
import { ensureLeader, ensureOffered } from '../people/steps/ensure-offered'
import type { Given } from '../steps/form-fields'
import { type LoadedTask, loadTask } from './steps/act-on-task'
import { recordTask } from './steps/record-task'
import type { assignForm } from './task-forms'

export type Assignment = Omit<Given<typeof assignForm>, 'id'> & { taskIds: string[] }

export const mostAtOnce = 200

/** What each of the tasks is given. */
type Gift = Pick<Assignment, 'leaderId' | 'handlerId' | 'priority'>

/**
 * Gives several running tasks a leader, a handler or a priority at once: all or none, one event each, the new handler is told.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, nothingChosen, nothingSet, tooManyChosen, assignFinished, handlerElsewhere, choiceUnknown,
 * leaderReviewFixed.
 */
export async function assignTasks(actor: Actor, assignment: Assignment, now: string): Promise<{ count: string }> {
  ensureDeedOf(actor, 'assign')
  ensureSomething(assignment)
  return changeOnce(actor, assignment.requestId, now, async (tx) => {
    const people = await listChoosable(tx, actor, assignment, now)
    let count = 0
    for (const taskId of new Set(assignment.taskIds)) {
      if (await assignOne(await loadTask(tx, actor, { taskId }, now), assignment, people)) count++
    }
    return { count: String(count) }
  })
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
  { leaderId, handlerId }: Gift,
  now: string,
): Promise<Choosable> {
  if (leaderId) await ensureLeader(tx, leaderId, actor.unitPath, now)
  const handlers = handlerId ? await listPeople(tx, dayOf(now), { roles: ['handler'], under: actor.unitPath }) : []
  const chosen = handlers.filter(({ userId }) => userId === handlerId)
  ensureOffered(!handlerId || chosen.length > 0, 'handlerId')
  return { handlerUnits: new Set(chosen.map(({ unitId }) => unitId)), handlerName: chosen[0]?.name ?? '' }
}

/** Gives a task that is open already another handler; throws as `assignTasks`. */
export async function assignLoaded(loaded: LoadedTask, handlerId: string): Promise<void> {
  const given = { handlerId, leaderId: null, priority: null }
  await assignOne(loaded, given, await listChoosable(loaded.tx, loaded.actor, given, loaded.now))
}

async function assignOne(
  loaded: LoadedTask,
  { leaderId, handlerId, priority }: Gift,
  { handlerUnits, handlerName }: Choosable,
): Promise<boolean> {
  const { task } = loaded.dossier
  const facts = { title: task.title, number: task.number ?? '' }
  if (!openStatuses.some((each) => each === task.status)) throw new Refusal('assignFinished', facts, 'id')
  ensureMayDo('assign', loaded.dossier, loaded.actor)
  if (handlerId && !handlerUnits.has(task.leadUnitId ?? ''))
    throw new Refusal('handlerElsewhere', { ...facts, handler: handlerName }, 'handlerId')
  const changes = {
    leaderId: leaderId ?? task.leaderId,
    handlerId: handlerId ?? task.handlerId,
    priority: priority ?? task.priority,
  }
  const changed = { ...task, ...changes }
  if (findLoosened(task, changed)) throw new Refusal('leaderReviewFixed', facts, 'priority')
  if (!Object.keys(differ(task, changed).after).length) return false
  const isNew = changes.handlerId !== task.handlerId
  const tell = isNew ? { to: ['handler' as const], kind: 'assign' } : undefined
  await recordTask(loaded, { action: 'task.assign', changes, tell })
  return true
}
