import type { Plan } from '@/db/plan/find-plan'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { listMissing } from '@/domain/plan/list-missing'
import { findOwnPlanRefusal } from '@/domain/plan/plan-rights'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import { loadTask } from '../task/steps/act-on-task'
import { applyMove } from '../task/steps/apply-move'
import { changePlan, type LoadedPlan, type PlanKey, recordPlan } from './steps/change-plan'
import { ensureSeen } from './steps/stamp-plan'

export type Registration = PlanKey & { nonSecret: boolean; stamp?: string }

/**
 * A director registers the plan (立项): every confirmed commitment's task gets its number in the order of the text and is
 * assigned to its unit, all in one transaction. Throws `Refusal`: notAllowed, notFound, planNotConfirmed, planChanged, ownPlan (who imported it),
 * ownConfirmation, ownDrafts (which titles), nonSecretNotDeclared, tasksIncomplete (which lack what), or the refusal of a single task's move.
 */
export async function registerPlan(actor: Actor, input: Registration, now: string): Promise<void> {
  return changePlan(actor, 'register', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    ensureSeen(plan, input.stamp)
    const tasks = ensureRegistrable(loaded, input.nonSecret)
    await saveReport(tx, report, { status: 'registered', registeredBy: actor.userId, registeredAt: now })
    await registerTasks(loaded, tasks)
    const after = { status: 'registered', tasks: tasks.length, nonSecret: true }
    await recordPlan(loaded, { action: 'report.register', before: { status: 'confirmed' }, after })
  })
}

/** The drafts that registering the plan turns into tasks: those of its confirmed commitments. */
export function listRegistrable({ commitments, tasks }: Pick<Plan, 'commitments' | 'tasks'>): Task[] {
  const confirmed = new Set(commitments.filter(({ status }) => status === 'confirmed').map(({ id }) => id))
  return tasks.filter(({ commitmentId, status }) => status === 'draft' && confirmed.has(commitmentId))
}

function ensureRegistrable({ actor, report, plan }: LoadedPlan, nonSecret: boolean): Task[] {
  const tasks = listRegistrable(plan)
  ensureNone(findOwnPlanRefusal(report, tasks, actor))
  if (!nonSecret) throw new Refusal('nonSecretNotDeclared', {}, 'nonSecret')
  ensureComplete(tasks, plan)
  return tasks
}

function ensureComplete(tasks: Task[], { standards }: Plan): void {
  const countOf = (task: Task) => standards.filter(({ taskId }) => taskId === task.id).length
  const lacking = tasks.filter((task) => listMissing(task, countOf(task)).length > 0)
  const titles = lacking.slice(0, 3).map(({ title }) => title)
  if (lacking.length) throw new Refusal('tasksIncomplete', { count: lacking.length, titles })
}

async function registerTasks({ tx, actor, now }: LoadedPlan, tasks: Task[]): Promise<void> {
  for (const { id: taskId } of tasks)
    await applyMove(await loadTask(tx, actor, { taskId }, now), { move: 'register', input: { nonSecret: 'yes' } })
}
