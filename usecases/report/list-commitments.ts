import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { findReport } from '@/db/report/find-report'
import { listHeld } from '@/db/report/held-ranges'
import { findNumber } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'

/** A promise of a report with its place in the text, and its task where the actor may see it. */
export type CommitmentLine = {
  id: string
  start: number
  end: number
  text: string
  status: string
  /** The number of the text of the report in which the place counts. */
  textVersion: number
  taskId: string | null
}

/** The promises of a report that the actor may see, in the order of the text. Throws `Refusal`: notAllowed, notFound. */
export async function listCommitments(actor: Actor, reportId: string): Promise<CommitmentLine[]> {
  ensureCan(actor, 'seeReports')
  const scope = visibleTo(actor)
  const report = ensureFound(await findReport(reader(), scope, reportId))
  const plan = await findPlan(reader(), scope, report.id)
  const taskIds = new Map(plan.tasks.map((task) => [task.commitmentId, task.id]))
  const homeOf = new Map((await listHeld(reader(), report.id)).map((held) => [held.itemId, held.number]))
  const number = await findNumber(reader(), report.id)
  return plan.commitments.map(({ id, start, end, text, status }) => ({
    ...{ id, start, end, text, status },
    textVersion: homeOf.get(id) ?? number,
    taskId: taskIds.get(id) ?? null,
  }))
}
