import { findRowOfEvent } from '@/domain/task/move/lifecycle'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import type { AuditEvent, TaskPage } from '@/usecases/task/view-task'

/** The heading of an event: the move's name, or what was done around the task. */
export function nameEvent({ action, after }: AuditEvent, words: Dictionary): string {
  const move = findRowOfEvent(action)?.move
  const name =
    words.taskPage.events[action] ?? (move ? words.task.moves[move] : (words.audit.actions[action] ?? action))
  return typeof after?.percent === 'number' && action !== 'task.complete' ? `${name}${gap}${after.percent}%` : name
}

const toldElsewhere: readonly string[] = [
  'status',
  'percent',
  'submittedOn',
  'completedOn',
  'closedOn',
  'nonSecret',
  'handler',
  'files',
  'deputyFor',
]

/** The lines under the heading: the words themselves first, then what changed. */
export function tellEvent({ after, note }: AuditEvent, page: TaskPage, words: Dictionary): string[] {
  const { done, ...rest } = after ?? {}
  const lines = Object.entries(rest)
    .filter(([field, value]) => !toldElsewhere.includes(field) && value !== null && value !== '')
    .map(([field, value]) => sayPair(field, sayValue(field, value, page.names, words), words))
  return [...(typeof done === 'string' ? [done] : []), ...(note ? [nestQuotes(`“${note}”`)] : []), ...lines]
}

/** A field and its value. */
export const sayPair = (field: string, value: string, { taskPage, audit }: Dictionary): string =>
  taskPage.pair({ label: taskPage.fields[field] ?? audit.fields[field] ?? field, value })

/** A recorded value in the reader's words. */
export function sayValue(field: string, value: unknown, names: Record<string, string>, words: Dictionary): string {
  if (value === null || value === undefined || value === '') return words.common.none
  if (Array.isArray(value)) return value.map((each) => sayValue(field, each, names, words)).join(words.taskPage.between)
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no
  const text = String(value)
  if (field === 'percent') return `${text}%`
  if (field === 'nonSecret') return words.common.yes
  return names[text] ?? wordOf(field, text, words) ?? text
}

function wordOf(
  field: string,
  value: string,
  { task: words, changing: { kinds }, urging: { colours } }: Dictionary,
): string | undefined {
  const tables: Record<string, Record<string, string>> = {
    status: words.statuses,
    outcome: words.outcomes,
    priority: words.priorities,
    kind: words.kinds,
    deadlineKind: words.deadlineKinds,
    period: words.periods,
    request: words.moves,
    change: kinds,
    colour: colours,
    withoutLevels: words.levels,
  }
  return tables[field]?.[value]
}
