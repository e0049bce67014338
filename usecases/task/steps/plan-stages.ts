import type { Database } from '@/db/client'
import { findPromise } from '@/db/plan/find-promise'
import { addMilestones } from '@/db/task/save-occurrences'
import { mostMilestones, planMilestones } from '@/domain/task/milestone'
import type { Task } from '@/domain/task/task'
import { formatDate } from '@/i18n/dates'

const fewest = 2

/**
 * Gives a task a milestone for each of the days that its words name (6月、12月), the due day with them. None where a person set another due
 * day than the last of them, where it recurs, or where not two of the days are still to come.
 */
export async function planTaskStages(
  tx: Database,
  task: Pick<Task, 'id' | 'commitmentId' | 'due' | 'period'>,
  today: string,
): Promise<void> {
  const promise = await findPromise(tx, task.commitmentId)
  if (!promise || task.period || !task.due || promise.days.at(-1) !== task.due) return
  const days = [...new Set(promise.days)].filter((day) => day >= today).slice(-mostMilestones)
  if (days.length < fewest) return
  const rows = days.map((day) => ({ label: formatDate(day, promise.language), day, weight: null }))
  await addMilestones(tx, task.id, planMilestones(rows, { task, kept: [], today }))
}
