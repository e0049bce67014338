import { daysLate } from '@/domain/task/closure'
import type { Closure } from '@/domain/task/task'
import type { SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { sayLight } from '@/i18n/say-light'
import type { Entry } from './entry'

export type Cell = string | number | null
export type ColumnKey = keyof Dictionary['exports']['ledgerColumns']
type Column = { key: ColumnKey; width: number; type?: SheetColumn['type']; wrap?: boolean; cell: CellOf }
type CellOf = (entry: Entry, words: Dictionary, index: number) => Cell

/** The columns of 督办台账 in the order that offices know; a test holds their headers against the standard list. */
export const ledgerColumns: Column[] = [
  { key: 'index', width: 6, type: 'number', cell: (_entry, _words, index) => index + 1 },
  { key: 'number', width: 18, cell: ({ task }) => task.number },
  { key: 'reportYear', width: 9, type: 'number', cell: ({ reportYear }) => reportYear },
  { key: 'origin', width: 22, wrap: true, cell: ({ heading }) => heading },
  { key: 'source', width: 40, wrap: true, cell: ({ task }) => task.source },
  { key: 'shortcomings', width: 28, wrap: true, cell: ({ shortcomingTexts }) => lines(shortcomingTexts) },
  { key: 'title', width: 30, wrap: true, cell: ({ task }) => task.title },
  { key: 'requiredResult', width: 30, wrap: true, cell: ({ task }) => task.requiredResult },
  { key: 'standards', width: 30, wrap: true, cell: ({ standardTexts }) => lines(standardTexts) },
  { key: 'kind', width: 9, cell: ({ task }, words) => words.task.kinds[task.kind] },
  { key: 'leader', width: 10, cell: ({ leader }) => leader },
  { key: 'leadUnit', width: 16, wrap: true, cell: ({ leadUnit }) => leadUnit },
  { key: 'head', width: 12, wrap: true, cell: ({ heads }, { common }) => heads.join(common.comma) },
  { key: 'handler', width: 10, cell: ({ handler }) => handler },
  { key: 'supporting', width: 20, wrap: true, cell: ({ supporting }, { common }) => supporting.join(common.comma) },
  { key: 'assignedOn', width: 12, type: 'date', cell: ({ task }) => task.assignedOn },
  { key: 'signedOn', width: 12, type: 'date', cell: ({ task }) => task.signedOn },
  { key: 'originalDue', width: 12, type: 'date', cell: ({ task }) => task.originalDue },
  { key: 'due', width: 12, type: 'date', cell: ({ task }, { ledger }) => task.due ?? ledger.noDue },
  // No extension or urging can be made yet, so that none is left out of these counts.
  { key: 'extensions', width: 9, type: 'number', cell: () => 0 },
  { key: 'progress', width: 36, wrap: true, cell: ({ task }) => task.latestProgress },
  { key: 'percent', width: 9, type: 'percent', cell: ({ task }) => task.percent / 100 },
  { key: 'evidence', width: 30, wrap: true, cell: ({ evidenceTitles }) => lines(evidenceTitles) },
  { key: 'status', width: 12, cell: ({ task }, words) => words.task.statuses[task.status] },
  { key: 'light', width: 16, cell: (entry, words) => nameLight(entry, words) },
  { key: 'urges', width: 9, type: 'number', cell: () => 0 },
  { key: 'completedOn', width: 12, type: 'date', cell: ({ task }) => task.completedOn },
  { key: 'isLate', width: 9, cell: ({ isLate }, { common }) => (isLate ? common.yes : common.no) },
  { key: 'closedOn', width: 12, type: 'date', cell: ({ task }) => task.closedOn },
  {
    key: 'note',
    width: 20,
    wrap: true,
    cell: (entry, words) => sayRemark(entry, words),
  },
]

/** The cells of one line; `index` counts from 0 through the whole export. */
export const listCells = (entry: Entry, words: Dictionary, index: number): Cell[] =>
  ledgerColumns.map(({ cell }) => cell(entry, words, index))

// What the task's note says, else its outcome; its missed periods, and every closing that a reopening took back.
const sayRemark = ({ task, closures, missed }: Entry, words: Dictionary): string =>
  [
    task.note || (task.outcome ? words.task.outcomes[task.outcome] : ''),
    missed.length ? words.occurrence.remark({ labels: missed.join(words.common.comma) }) : '',
    ...closures.map((closure) => sayClosure(closure, words)),
  ]
    .filter(Boolean)
    .join('\n')

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
