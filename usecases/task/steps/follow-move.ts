import type { Database } from '@/db/client'
import { lapseEvidence } from '@/db/evidence/save-evidence'
import { findPromise } from '@/db/plan/find-promise'
import { findReportYear } from '@/db/report/find-report-year'
import { readSetting } from '@/db/settings/find-settings'
import { lapseChanges } from '@/db/task/change-requests'
import { addClosure } from '@/db/task/closures'
import { nextSequence } from '@/db/task/number-task'
import { acceptFiled, removeOpenOccurrences } from '@/db/task/save-occurrences'
import { acceptUpdates } from '@/db/task/save-progress'
import { endRequest } from '@/db/task/task-requests'
import { dayOf } from '@/domain/calendar'
import { namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { TaskChange } from '@/domain/task/move/decide-move'
import { formatNumber } from '@/domain/task/number'
import type { Closure, Task } from '@/domain/task/task'
import { reviewForSeasons } from '../../season/steps/follow-report'
import type { LoadedTask } from './act-on-task'
import { planTaskOccurrences } from './plan-occurrences'
import { planTaskStages } from './plan-stages'

type Followed = Pick<TaskChange, 'task' | 'action' | 'closure' | 'settled' | 'lapsed'>

/**
 * What a move brings with it beside the task's own fields: a number and occurrences at registration, accepted updates at
 * completion, the closing that a reopening takes back, the end of what was asked. Gives the task as it is to be saved.
 */
export async function followMove(loaded: LoadedTask, change: Followed): Promise<Task> {
  const { tx, actor, now } = loaded
  const { task, action, closure } = change
  const today = dayOf(now)
  await settle(loaded, change)
  if (action === 'register') return registerTask(tx, task, today)
  if (closure) await keepClosing(tx, closure, task, today)
  const isCompleted = task.completedOn !== null && loaded.dossier.task.completedOn === null
  if (action === 'approveUnit' || (isCompleted && !loaded.dossier.levels.unit))
    await acceptFiled(tx, task.id, actor.userId, today)
  if (isCompleted) {
    const left = await acceptUpdates(tx, task.id, { userId: actor.userId, names: namesOf(actor) }, now)
    await reviewForSeasons(tx, task.id, { left }, { by: actor.userId, now })
  }
  return task
}

// What a move agrees to has its answer; what it makes impossible lapses, answered by nobody.
async function settle({ tx, actor, now }: LoadedTask, { settled, lapsed }: Followed): Promise<void> {
  await lapseChanges(tx, lapsed, now)
  for (const { id, state } of settled)
    await endRequest(tx, {
      id,
      state,
      answeredBy: state === 'agreed' ? actor.userId : null,
      answeredAt: now,
      note: '',
    })
}

async function keepClosing(tx: Database, closure: Closure, task: Task, today: string): Promise<void> {
  await addClosure(tx, closure)
  await lapseEvidence(tx, task.id)
  await planTaskOccurrences(tx, task, today)
}

// A single draft is registered again after an objection; the first time its whole plan is (registerPlan).
async function ensurePlanRegistered(tx: Database, task: Task): Promise<void> {
  const status = await findPromise(tx, task.commitmentId)
  if (status?.plan !== 'registered' || status.commitment !== 'confirmed') throw new Refusal('planNotRegistered')
}

async function registerTask(tx: Database, task: Task, today: string): Promise<Task> {
  await ensurePlanRegistered(tx, task)
  const year = (await findReportYear(tx, task.reportId)) + 1
  if (task.number) await removeOpenOccurrences(tx, task.id)
  const numbered = task.number ? task : await numberTask(tx, task, year, today)
  await planTaskOccurrences(tx, numbered, today)
  if (!task.number) await planTaskStages(tx, numbered, today)
  return numbered
}

async function numberTask(tx: Database, task: Task, year: number, today: string): Promise<Task> {
  const prefix = await readSetting(tx, 'numberPrefix', today)
  const sequence = await nextSequence(tx, year)
  return { ...task, numberYear: year, numberSeq: sequence, number: formatNumber(prefix, year, sequence) }
}
