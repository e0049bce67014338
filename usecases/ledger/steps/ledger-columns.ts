import { signedOnOf } from '@/domain/task/changing/duty'
import { daysLate } from '@/domain/task/closure'
import type { ChosenColumn } from '@/domain/task/ledger'
import type { Closure } from '@/domain/task/task'
import type { SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { sayLatest } from '@/i18n/say-latest'
import { sayLight } from '@/i18n/say-light'
import type { Entry } from './entry'

export type Cell = string | number | null
export type ColumnKey = keyof Dictionary['exports']['ledgerColumns']
type Column = Pick<SheetColumn, 'width' | 'type' | 'wrap' | 'total'> & { key: ColumnKey; cell: CellOf }
type CellOf = (entry: Entry, words: Dictionary, index: number) => Cell

/** The columns of 督办台账 in the order that offices know; a test holds their headers against the standard list. */
export const ledgerColumns: Column[] = [
  { key: 'index', width: 5, type: 'number', cell: (_entry, _words, index) => index + 1 },
  { key: 'number', width: 15, wrap: true, cell: ({ task }) => task.number },
  { key: 'reportYear', width: 7, type: 'number', cell: ({ reportYear }) => reportYear },
  { key: 'origin', width: 16, wrap: true, cell: ({ heading }) => heading },
  { key: 'source', width: 32, wrap: true, cell: ({ task }) => task.source },
  { key: 'shortcomings', width: 22, wrap: true, cell: ({ shortcomingTexts }) => lines(shortcomingTexts) },
  { key: 'title', width: 24, wrap: true, total: 'count', cell: ({ task }) => task.title },
  { key: 'requiredResult', width: 24, wrap: true, cell: ({ task }) => task.requiredResult },
  { key: 'standards', width: 26, wrap: true, cell: ({ standardTexts }) => lines(standardTexts) },
  { key: 'kind', width: 7, wrap: true, cell: ({ task }, words) => words.task.kinds[task.kind] },
  { key: 'leader', width: 8, wrap: true, cell: ({ leader }) => leader },
  { key: 'leadUnit', width: 12, wrap: true, cell: ({ leadUnit }) => leadUnit },
  { key: 'head', width: 8, wrap: true, cell: ({ heads }, { common }) => heads.join(common.comma) },
  { key: 'handler', width: 8, wrap: true, cell: ({ handler }) => handler },
  { key: 'supporting', width: 14, wrap: true, cell: ({ supporting }, { common }) => supporting.join(common.comma) },
  { key: 'assignedOn', width: 11, type: 'date', cell: ({ task }) => task.assignedOn },
  { key: 'signedOn', width: 11, type: 'date', cell: ({ task }) => signedOnOf(task) },
  { key: 'originalDue', width: 11, type: 'date', cell: ({ task }) => task.originalDue },
  { key: 'due', width: 11, type: 'date', cell: ({ task }, { ledger }) => task.due ?? ledger.noDue },
  { key: 'extensions', width: 6, type: 'number', total: 'sum', cell: ({ task }) => task.extensions },
  { key: 'progress', width: 28, wrap: true, cell: ({ task }, words) => sayLatest(task, words) },
  { key: 'percent', width: 8, type: 'percent', cell: ({ task }) => task.percent / 100 },
  { key: 'evidence', width: 24, wrap: true, cell: ({ evidenceTitles }) => lines(evidenceTitles) },
  { key: 'status', width: 9, wrap: true, cell: ({ task }, words) => words.task.statuses[task.status] },
  { key: 'light', width: 15, wrap: true, cell: (entry, words) => nameLight(entry, words) },
  { key: 'urges', width: 6, type: 'number', total: 'sum', cell: ({ task }) => task.urges },
  { key: 'completedOn', width: 11, type: 'date', cell: ({ task }) => task.completedOn },
  { key: 'isLate', width: 6, cell: ({ isLate }, { common }) => (isLate ? common.yes : common.no) },
  { key: 'closedOn', width: 11, type: 'date', cell: ({ task }) => task.closedOn },
  {
    key: 'note',
    width: 20,
    wrap: true,
    cell: (entry, words) => sayRemark(entry, words),
  },
]

/** What 督办台账 prints on its first sheet, so that it can be read at arm's length; the rest stands on the second, by the same 序号 and 督办编号. */
const inSight: ColumnKey[] = [
  ...(['index', 'number', 'title', 'requiredResult', 'leadUnit', 'head', 'handler'] as const),
  ...(['originalDue', 'due', 'progress', 'percent', 'light'] as const),
]
const onBoth: ColumnKey[] = ['index', 'number']
export const firstColumns = ledgerColumns.filter(({ key }) => inSight.includes(key))
export const furtherColumns = ledgerColumns.filter(({ key }) => onBoth.includes(key) || !inSight.includes(key))

/** What the columns of the page are in the export. */
const ofPage: Record<ChosenColumn, ColumnKey[]> = {
  light: ['light'],
  unit: ['leadUnit'],
  handler: ['handler'],
  due: ['originalDue', 'due'],
  percent: ['percent'],
  progress: ['progress'],
  proof: ['evidence'],
  status: ['status'],
}

/** The columns that a reader chose on the page, behind number and title. */
export function pickColumns(chosen: readonly ChosenColumn[]): Column[] {
  const keys = ['index', 'number', 'title', ...chosen.flatMap((column) => ofPage[column])]
  return ledgerColumns.filter(({ key }) => keys.includes(key))
}

/** The cells of one line; `index` counts from 0 through the whole export. */
export const listCells = (columns: Column[], entry: Entry, words: Dictionary, index: number): Cell[] =>
  columns.map(({ cell }) => cell(entry, words, index))

// What the task's note says, else its outcome; its missed periods, and every closing that a reopening took back.
const sayRemark = (entry: Entry, words: Dictionary): string =>
  [entry.task.note || sayOutcome(entry, words), ...sayPast(entry, words)].filter(Boolean).join('\n')

/** The note of a task in a cell of remarks, without the lines that the export adds to it. */
export function readNote(text: string, entry: Entry, words: Dictionary): string {
  const added = sayPast(entry, words)
  const note = text
    .split('\n')
    .filter((line) => !added.includes(line))
    .join('\n')
    .trim()
  return !entry.task.note && note === sayOutcome(entry, words) ? '' : note
}

const sayOutcome = ({ task: { outcome } }: Entry, { task }: Dictionary): string =>
  outcome ? task.outcomes[outcome] : ''

const sayPast = ({ closures, missed }: Entry, words: Dictionary): string[] => [
  ...(missed.length ? [words.occurrence.remark({ labels: missed.join(words.common.comma) })] : []),
  ...closures.map((closure) => sayClosure(closure, words)),
]

const sayClosure = (closure: Closure, { task, exports }: Dictionary): string =>
  exports.reopened({
    day: closure.closedOn ?? closure.completedOn ?? '',
    outcome: closure.outcome ? task.outcomes[closure.outcome] : exports.finished,
    days: daysLate(closure),
    reopened: closure.reopenedOn,
  })

const lines = (texts: string[]): string =>
  texts.length > 1 ? texts.map((text, index) => `${index + 1}. ${text}`).join('\n') : (texts[0] ?? '')

const nameLight = ({ light }: Entry, { task }: Dictionary): string =>
  `${task.lightColours[light.colour]} ${sayLight(light, task)}`
