import type { Circular } from '@/domain/circular/circular'
import type { SheetTask } from '@/domain/circular/sheet'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf, countedOf, type Figures, onTimeOf, type Share } from '@/domain/task/figures/figures'
import { rowsOf, type Sheet, type SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { sayLatest } from '@/i18n/say-latest'
import { sayLight } from '@/i18n/say-light'

/**
 * The tables of a circular as sheets: by unit with formulas for its sums and rates, and to who oversees it (`isWhole`) the tasks to be named and
 * the returns of its season.
 */
export function writeCircularSheets(circular: Circular, isWhole: boolean, words: Dictionary): Sheet[] {
  const { title, sheet, language, asOf } = circular
  const notes = [words.circular.annexDay({ day: formatDate(asOf, language) })]
  const head = (name: string) => ({ name, title, notes, paper: 'a4Landscape' as const, footer: toFooter(title, words) })
  const units = { ...head(words.circular.byUnit), ...writeUnits(circular, words) }
  if (!isWhole) return [units]
  const sheets = [units, { ...head(words.circular.named), ...writeTasks(sheet.tasks, words) }]
  return sheet.season
    ? [...sheets, { ...head(words.circular.returned), ...writeReturns(sheet.season.units, words) }]
    : sheets
}

const toFooter = (title: string, { exports }: Dictionary) => ({ left: title, page: exports.sheetPage })

const number = (header: string, more: Partial<SheetColumn> = { total: 'sum' }): SheetColumn => ({
  ...{ header, width: 8, type: 'number' },
  ...more,
})
const rate = (header: string, part: number, whole: number): SheetColumn =>
  number(header, { type: 'percent', ratio: { part, whole } })

function writeUnits({ sheet }: Circular, { circular, figures, exports }: Dictionary) {
  const at = shownBuckets.length + 2
  return {
    frozen: 1,
    totalLabel: exports.total,
    columns: [
      { header: circular.unit, width: 20, wrap: true },
      number(circular.total),
      ...shownBuckets.map((bucket) => number(figures.buckets[bucket])),
      number(figures.counted),
      rate(figures.completion, 2 + shownBuckets.indexOf('fulfilled'), at),
      number(figures.tallies.onTime),
      number(figures.tallies.due),
      rate(figures.onTimeRate, at + 2, at + 3),
    ],
    rows: rowsOf(sheet.units, ({ name, figures: of }) => [name, of.total, ...listCells(of)]),
  }
}

const listCells = (of: Figures) => [
  ...shownBuckets.map((bucket) => of[bucket]),
  ...[countedOf(of), shareOf(completionOf(of)), of.onTime, of.due, shareOf(onTimeOf(of))],
]

const shareOf = ({ part, whole }: Share): number | null => (whole ? part / whole : null)

function writeTasks(tasks: SheetTask[], words: Dictionary) {
  const { circular, exports, task } = words
  const { ledgerColumns: heads } = exports
  return {
    frozen: 2,
    columns: [
      { header: heads.number, width: 17 },
      { header: heads.title, width: 34, wrap: true },
      { header: heads.leadUnit, width: 16, wrap: true },
      { header: circular.why, width: 10 },
      { header: heads.light, width: 14, wrap: true },
      { header: heads.due, width: 11, type: 'date' as const },
      { header: heads.completedOn, width: 11, type: 'date' as const },
      { header: heads.extensions, width: 8, type: 'number' as const },
      { header: heads.progress, width: 40, wrap: true },
    ],
    rows: rowsOf(
      tasks,
      ({ number, title, unitName, why, light, due, closedOn, extensions, progress, isByProxy = false }) => [
        ...[number, title, unitName, circular.whys[why], sayLight(light, task)],
        ...[due, closedOn, extensions, sayLatest({ latestProgress: progress, latestByProxy: isByProxy }, words)],
      ],
    ),
  }
}

function writeReturns(
  units: NonNullable<Circular['sheet']['season']>['units'],
  { season, circular, exports }: Dictionary,
) {
  const { columns, states } = season
  return {
    frozen: 1,
    totalLabel: exports.total,
    columns: [
      { header: circular.unit, width: 20, wrap: true },
      number(circular.total),
      ...[states.reviewed, states.reported, states.unreported, states.released].map((header) => number(header)),
      ...[season.late, season.overdue].map((header) => number(header)),
      { header: columns.last, width: 11, type: 'date' as const },
    ],
    rows: rowsOf(units, (unit) => [
      ...[unit.unitName, unit.total, unit.reviewed, unit.reported, unit.unreported, unit.released],
      ...[unit.late, unit.overdue, unit.lastFiledOn],
    ]),
  }
}
