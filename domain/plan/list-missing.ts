import type { Task } from '@/domain/task/task'

export type Missing = 'leadUnit' | 'requiredResult' | 'deadline' | 'period' | 'standard'
type Drafted = Pick<Task, 'leadUnitId' | 'requiredResult' | 'deadlineKind' | 'due' | 'period'>

/** What a draft task still lacks before it can be registered; the same conditions as the guard `complete` of the move table. */
export function listMissing(task: Drafted, standardCount: number): Missing[] {
  const isDateless =
    task.deadlineKind === 'unset' ||
    ((task.deadlineKind === 'fixed' || task.deadlineKind === 'withinYear') && !task.due)
  return [
    ...(task.leadUnitId ? [] : (['leadUnit'] as const)),
    ...(task.requiredResult.trim() ? [] : (['requiredResult'] as const)),
    ...(isDateless ? (['deadline'] as const) : []),
    ...(task.deadlineKind === 'recurring' && !task.period ? (['period'] as const) : []),
    ...(standardCount > 0 ? [] : (['standard'] as const)),
  ]
}
