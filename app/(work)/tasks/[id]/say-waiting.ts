import type { Dictionary } from '@/i18n'
import type { SupportLine, TaskPage } from '@/usecases/task/view-task'

type Seen = Pick<TaskPage, 'waivers'> & { task: Pick<TaskPage['task'], 'status'> }
type Row = Pick<SupportLine, 'answeredAt' | 'waivedReason' | 'isOwn' | 'canWaive'>

/** What may be done about a supporting unit that has not answered, to whoever may do it and to the others; null where there is nothing to say. What the unit itself can do stands among the deeds. */
export function sayWaiting(row: Row, { task, waivers }: Seen, words: Dictionary['taskPage']): string | null {
  if (row.answeredAt || row.waivedReason || row.isOwn) return null
  if (row.canWaive) return words.waiveMay
  if (task.status === 'inProgress') return words.waiveWho({ names: waivers })
  return task.status === 'draft' || task.status === 'assigned' ? words.waitsForSigning : null
}
