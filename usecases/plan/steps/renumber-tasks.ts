import { listPlanOrder } from '@/db/plan/plan-order'
import { savePosition } from '@/db/task/save-task'
import type { LoadedPlan } from './change-plan'

/** Gives the draft tasks of a report positions in the order of their sentences, so that numbers follow the text when they are given. */
export async function renumberTasks({ tx, report }: Pick<LoadedPlan, 'tx' | 'report'>): Promise<void> {
  const rows = await listPlanOrder(tx, report.id)
  for (const [index, row] of rows.entries())
    if (row.position !== index + 1) await savePosition(tx, row.taskId, index + 1)
}
