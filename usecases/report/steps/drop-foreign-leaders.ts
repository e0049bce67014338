import { findPlan } from '@/db/plan/find-plan'
import { visibleTo } from '@/domain/scope'
import { listLeaders } from '../../people/steps/ensure-offered'
import type { LoadedPlan } from '../../plan/steps/change-plan'
import { pickCommitment, saveItem } from '../../plan/steps/pick-commitment'

/**
 * Takes leaders off the drafts of a report, as they stand now, who do not lead the body that it now belongs to. Gives how many
 * drafts lost theirs.
 */
export async function dropForeignLeaders(open: LoadedPlan, issuerPath: string): Promise<number> {
  const { tx, actor, report, now } = open
  const own = new Set((await listLeaders(tx, issuerPath, now)).map(({ userId }) => userId))
  // The same deed may have changed drafts since the plan was read.
  const loaded = { ...open, plan: await findPlan(tx, visibleTo(actor), report.id) }
  const foreign = loaded.plan.tasks.filter(({ leaderId }) => leaderId !== null && !own.has(leaderId))
  for (const { commitmentId } of foreign) {
    const before = pickCommitment(loaded, commitmentId)
    const after = { ...before, task: { ...before.task, leaderId: null } }
    await saveItem(loaded, before, after, { action: 'commitment.edit' })
  }
  return foreign.length
}
