import type { Light } from '@/domain/task/light'
import type { Priority, TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { sayLight } from '@/i18n/say-light'
import { lightShape } from '@/ui/task/light'
import { badgeClass } from '@/ui/task/status-badge'

/** A task as the ledger knows it. */
export type LedgerFacts = {
  id: string
  number: string | null
  numberYear: number | null
  numberSeq: number | null
  title: string
  status: TaskStatus
  priority: Priority
  leadUnitName: string | null
  handlerName: string | null
  due: string | null
  originalDue: string | null
  percent: number
  reopenedOn: string | null
  latestProgress: string
  standardCount: number
  provenCount: number
  light: Light
  calendar: number | null
}

/** The texts of a line in the order in which they cross to the browser. */
const parts = [
  'id',
  'group',
  'no',
  'fullNo',
  'title',
  'key',
  'again',
  'look',
  'mark',
  'light',
  'unit',
  'handler',
  'due',
  'was',
  'percent',
  'calendar',
  'isFinished',
  'progress',
  'proof',
  'badge',
  'state',
] as const

/** A line of the ledger in plain texts; '' where there is nothing. */
export type Line = Record<(typeof parts)[number], string>

const longest = 60

/** Puts a task into words. With `isOneYear` its running number says enough; else the year stands before it. */
export function toLine(task: LedgerFacts, group: string, isOneYear: boolean, words: Dictionary): Line {
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
    progress: task.latestProgress.slice(0, longest),
    proof: `${task.provenCount}/${task.standardCount}`,
    badge: badgeClass(task.status),
    state: words.task.statuses[task.status],
  }
}

/** A line as one text: fifty objects with their keys would make a third of the page. */
export const packLine = (line: Line): string => parts.map((part) => line[part].replace(/\s+/g, ' ')).join('\t')

/** Takes apart what `packLine` put together. */
export function unpackLine(packed: string): Line {
  const texts = packed.split('\t')
  return Object.fromEntries(parts.map((part, at) => [part, texts[at] ?? ''])) as Line
}

function numberOf({ number, numberYear, numberSeq }: LedgerFacts, isOneYear: boolean, words: Dictionary): string {
  if (!numberSeq) return number ?? words.ledger.draft
  return isOneYear ? words.ledger.short({ sequence: numberSeq }) : `${numberYear}-${numberSeq}`
}
