import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import type { FoundReport } from '@/db/report/find-report'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { listMissing } from '@/domain/plan/list-missing'
import { findOwnPlanRefusal } from '@/domain/plan/plan-rights'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import { applyMove } from '../task/steps/apply-move'
import { openOne } from '../task/steps/open-task'
import { openReport, type PlanKey } from './steps/change-plan'
import { ensureSeen } from './steps/stamp-plan'

export type Registration = PlanKey & { nonSecret: boolean; stamp?: string }

/**
 * A director registers the plan (立项): every confirmed commitment's task gets its number in the order of the text and is
 * assigned to its unit, all in one transaction. Throws `Refusal`: notAllowed, notFound, planNotConfirmed, planChanged, ownPlan (who imported it),
 * ownConfirmation, ownDrafts (which titles), nonSecretNotDeclared, tasksIncomplete (which lack what), or the refusal of a single task's move.
 */
export async function registerPlan(actor: Actor, input: Registration, now: string): Promise<{ reportId: string }> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const report = await openReport(tx, actor, input.reportId, 'register')
      const plan = await findPlan(tx, report.id)
      ensureSeen(plan, input.stamp)
      const tasks = ensureRegistrable(actor, report, plan, input.nonSecret)
      await saveReport(tx, report, { status: 'registered', registeredBy: actor.userId, registeredAt: now })
      await registerTasks(tx, actor, tasks, now)
      await appendEvent(tx, actor, now, {
        action: 'report.register',
        objectType: 'report',
        objectId: report.id,
        objectName: report.title,
        before: { status: 'confirmed' },
        after: { status: 'registered', tasks: tasks.length, nonSecret: true },
      })
      return { reportId: report.id }
    }),
  )
}

/** The drafts that registering the plan turns into tasks: those of its confirmed commitments. */
export function listRegistrable({ commitments, tasks }: Pick<Plan, 'commitments' | 'tasks'>): Task[] {
  const confirmed = new Set(commitments.filter(({ status }) => status === 'confirmed').map(({ id }) => id))
  return tasks.filter(({ commitmentId, status }) => status === 'draft' && confirmed.has(commitmentId))
}

function ensureRegistrable(actor: Actor, report: FoundReport, plan: Plan, nonSecret: boolean): Task[] {
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

async function registerTasks(tx: Database, actor: Actor, tasks: Task[], now: string): Promise<void> {
  for (const { id: taskId } of tasks)
    await applyMove(await openOne(tx, actor, { taskId }, now), { move: 'register', input: { nonSecret: 'yes' } })
}
