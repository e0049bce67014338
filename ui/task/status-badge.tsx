import type { TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'

const looks: Record<TaskStatus, string> = {
  draft: '',
  assigned: ' badge--wait',
  inProgress: '',
  unitReview: ' badge--review',
  officeReview: ' badge--review',
  leaderReview: ' badge--review',
  done: ' badge--review',
  closed: '',
  suspended: ' badge--stop',
  cancelled: ' badge--stop',
  carriedOver: ' badge--stop',
}

/** The class of a state's mark, for lists that are drawn from plain texts. */
export const badgeClass = (status: TaskStatus): string => `badge${looks[status]}`

/** Where a task stands in its life; never red, yellow or green: what became of it is the light's to say. */
export function StatusBadge({ status, words }: { status: TaskStatus; words: Dictionary['task'] }) {
  return <span className={badgeClass(status)}>{words.statuses[status]}</span>
}

/** The mark of a key task (重点); nothing for a normal one. */
export function KeyBadge({ isKey, words }: { isKey: boolean; words: Dictionary['task'] }) {
  return isKey ? <span className="badge badge--key">{words.priorities.key}</span> : null
}
