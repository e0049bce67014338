import { daysLate } from '../../closure'
import type { Outcome, Task, TaskStatus } from '../../task'
import type { MoveCase } from '../move-row'
import type { PlacedDossier } from '../standing'

const goesToLeader = ({ needsLeader, priority }: Task): boolean => needsLeader || priority === 'key'

/** Where a task goes that all reviewers have seen: to the director who closes, or to its end where the body keeps none apart. */
export const finish = ({ levels }: PlacedDossier): TaskStatus => (levels.closing ? 'done' : 'closed')

/** Where it goes that the office has seen, or whoever stands in for it. */
export const pass = (dossier: PlacedDossier): TaskStatus =>
  goesToLeader(dossier.task) ? 'leaderReview' : finish(dossier)

/** What the last reviewer sets: completed, and closed too where nobody else does that. */
export const complete = (task: Task, of: MoveCase): Partial<Task> => ({
  completedOn: of.today,
  ...(of.dossier.levels.closing ? {} : end(task, of)),
})

/** The same where the leader may have to agree first. */
export const completeOrPass = (task: Task, of: MoveCase): Partial<Task> => ({
  completedBy: of.actor.userId,
  ...(goesToLeader(task) ? {} : complete(task, of)),
})

/** What ends a task on a day with its outcome. */
export const end = (_task: Task, { input, actor, today }: MoveCase): Partial<Task> => ({
  closedOn: today,
  closedBy: actor.userId,
  outcome: (input.outcome as Outcome | undefined) ?? null,
})

/** What takes an end back. */
export const reopen = (task: Task, { input, today }: MoveCase): Partial<Task> => ({
  due: input.due ?? task.due,
  originalDue: task.originalDue ?? task.due,
  completedOn: null,
  closedOn: null,
  closedBy: null,
  outcome: null,
  submittedOn: null,
  returnNote: input.reason?.trim() ?? '',
  reopenedOn: today,
  lateBefore: Math.max(task.lateBefore, daysLate(task)),
})
