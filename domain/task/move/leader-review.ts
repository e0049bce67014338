import { reviewStatuses, type Task } from '../task'

type Asked = Pick<Task, 'priority' | 'needsLeader'>

/** The field by which a change would take a task out of a leader's sight while it is in review, or null where none does. */
export function findLoosened({ status, heldStatus, ...before }: Task, after: Asked): keyof Asked | null {
  const stage = status === 'suspended' ? heldStatus : status
  if (!reviewStatuses.some((review) => review === stage)) return null
  if (before.needsLeader && !after.needsLeader) return 'needsLeader'
  return before.priority === 'key' && after.priority !== 'key' ? 'priority' : null
}
