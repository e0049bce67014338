import type { DeadlineKind, TaskKind } from '@/domain/task/task'

const mayHave: Record<DeadlineKind, readonly TaskKind[]> = {
  fixed: ['deliverable', 'metric'],
  withinYear: ['deliverable', 'metric'],
  recurring: ['recurring', 'metric'],
  ongoing: ['ongoing', 'metric'],
  unset: ['deliverable', 'recurring', 'metric', 'ongoing'],
}

/** The kind of a task with such a deadline: the one it has where that fits, else the one that goes with it (每季度 makes 周期). */
export function fitKind(kind: TaskKind, deadlineKind: DeadlineKind): TaskKind {
  const [usual, ...others] = mayHave[deadlineKind]
  return others.includes(kind) ? kind : (usual ?? kind)
}
