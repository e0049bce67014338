import type { Dictionary } from '@/i18n'
import { sayLatest } from '@/i18n/say-latest'
import { sayLight, saysState } from '@/i18n/say-light'
import { lightShape } from '@/ui/task/light'
import { badgeClass } from '@/ui/task/status-badge'
import type { LedgerLine } from '@/usecases/ledger/view-ledger'

/** A line of the ledger in plain texts; '' where there is nothing. */
export type Line = Record<
  | 'id'
  | 'group'
  | 'no'
  | 'fullNo'
  | 'title'
  | 'key'
  | 'again'
  | 'look'
  | 'mark'
  | 'light'
  | 'unit'
  | 'handler'
  | 'due'
  | 'was'
  | 'percent'
  | 'calendar'
  | 'isFinished'
  | 'progress'
  | 'proof'
  | 'badge'
  | 'isSaid'
  | 'state'
  /** Where its line is changed in place; '' where it is not. */
  | 'edit',
  string
>

const longest = 60

/** Puts a task into words. With `isOneYear` its running number says enough; else the year stands before it. */
export function toLine(task: LedgerLine, group: string, isOneYear: boolean, words: Dictionary): Line {
  const { mark, look } = lightShape(task.light)
  return {
    id: task.id,
    group,
    no: numberOf(task, isOneYear, words),
    fullNo: task.number ?? words.ledger.draft,
    title: task.title,
    key: task.priority === 'key' ? words.task.priorities.key : '',
    again: task.reopenedOn ? words.ledger.again : '',
    look,
    mark,
    light: sayLight(task.light, words.task),
    unit: task.leadUnitName ?? words.ledger.head.noUnit,
    handler: task.handlerName ?? '',
    due: task.due ?? words.ledger.noDue,
    was: task.originalDue && task.originalDue !== task.due ? task.originalDue : '',
    percent: String(task.percent),
    calendar: task.calendar === null ? '' : String(task.calendar),
    isFinished: task.status === 'done' || task.status === 'closed' ? '1' : '',
    progress: sayLatest(task, words).slice(0, longest),
    proof: `${task.provenCount}/${task.standardCount}`,
    badge: badgeClass(task.status),
    isSaid: saysState(task.light, task.status, words.task) ? '1' : '',
    state: words.task.statuses[task.status],
    edit: '',
  }
}

function numberOf({ number, numberYear, numberSeq }: LedgerLine, isOneYear: boolean, words: Dictionary): string {
  if (!numberSeq) return number ?? words.ledger.draft
  return isOneYear ? words.ledger.short({ sequence: numberSeq }) : `${numberYear}-${numberSeq}`
}
