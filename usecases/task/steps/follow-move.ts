import type { Database } from '@/db/client'
import { findPlanStatus } from '@/db/plan/find-plan-status'
import { findReportYear } from '@/db/report/find-report-year'
import { readSetting } from '@/db/settings/find-settings'
import { acceptUpdates } from '@/db/task/accept-updates'
import { addClosure } from '@/db/task/closures'
import { nextSequence } from '@/db/task/number-task'
import { lapseEvidence } from '@/db/task/save-evidence'
import { acceptFiled, removeOpenOccurrences } from '@/db/task/save-occurrences'
import { endRequest } from '@/db/task/task-requests'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { MoveContext, TaskChange } from '@/domain/task/move/decide-move'
import { formatNumber } from '@/domain/task/number'
import type { Closure, Task } from '@/domain/task/task'
import { planTaskOccurrences } from './plan-occurrences'

/**
 * What a move brings with it beside the task's own fields: a number and occurrences at registration, accepted updates at
 * completion, the closing that a reopening takes back, the end of what was asked.
 */
export async function followMove(tx: Database, actor: Actor, context: MoveContext, change: TaskChange): Promise<Task> {
  await settle(tx, actor, context.now, change)
  if (change.action === 'register') return registerTask(tx, context, change.task)
  if (change.closure) await keepClosing(tx, change.closure, change.task, dayOf(context.now))
  if (change.action === 'approveUnit') await acceptFiled(tx, change.task.id, actor.userId, dayOf(context.now))
  if (change.task.status === 'done') await acceptUpdates(tx, change.task.id, actor.userId, context.now)
  return change.task
}

// What a move agrees to has its answer; what it makes impossible lapses, answered by nobody.
async function settle(tx: Database, { userId }: Actor, now: string, { settled }: TaskChange): Promise<void> {
  for (const { id, state } of settled)
    await endRequest(tx, { id, state, answeredBy: state === 'agreed' ? userId : null, answeredAt: now, note: '' })
}

async function keepClosing(tx: Database, closure: Closure, task: Task, today: string): Promise<void> {
  await addClosure(tx, closure)
  await lapseEvidence(tx, task.id)
  await planTaskOccurrences(tx, task, today)
}

// A single draft is registered again after an objection; the first time its whole plan is (registerPlan).
async function ensurePlanRegistered(tx: Database, task: Task): Promise<void> {
  const status = await findPlanStatus(tx, task.commitmentId)
  if (status?.plan !== 'registered' || status.commitment !== 'confirmed') throw new Refusal('planNotRegistered')
}

async function registerTask(tx: Database, context: MoveContext, task: Task): Promise<Task> {
  await ensurePlanRegistered(tx, task)
  const today = dayOf(context.now)
  const year = (await findReportYear(tx, task.reportId)) + 1
  if (task.number) await removeOpenOccurrences(tx, task.id)
  const numbered = task.number ? task : await numberTask(tx, task, year, today)
  await planTaskOccurrences(tx, numbered, today)
  return numbered
}

async function numberTask(tx: Database, task: Task, year: number, today: string): Promise<Task> {
  const prefix = await readSetting(tx, 'numberPrefix', today)
  const sequence = await nextSequence(tx, year)
  return { ...task, numberYear: year, numberSeq: sequence, number: formatNumber(prefix, year, sequence) }
}
