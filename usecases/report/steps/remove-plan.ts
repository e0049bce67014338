import { removeCommitment } from '@/db/plan/save-commitment'
import { removeMarks } from '@/db/plan/save-marks'
import { removeShortcoming, removeSteps } from '@/db/plan/save-outline'
import { removeDraftTask } from '@/db/task/save-task'
import type { LoadedPlan } from '../../plan/steps/change-plan'

/** Takes away all that was made of a report which is not registered; its record keeps it (`keepPast`). */
export async function removePlan({ tx, plan }: Pick<LoadedPlan, 'tx' | 'plan'>): Promise<void> {
  for (const { id } of plan.tasks) await removeDraftTask(tx, id)
  for (const { id } of plan.commitments) await removeCommitment(tx, id)
  for (const { id } of plan.shortcomings) await removeShortcoming(tx, id)
  await removeMarks(tx, plan.marks)
  await removeSteps(
    tx,
    plan.steps.map(({ id }) => id),
  )
}
