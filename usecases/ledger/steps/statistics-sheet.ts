import { partMark } from '@/db/ledger/list-export-tasks'
import { daysBetween } from '@/domain/calendar'
import { signedOnOf } from '@/domain/task/changing/duty'
import { type Bucket, shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf, countedOf, type Figures, figureTasks, onTimeOf, type Share } from '@/domain/task/figures/figures'
import { openStatuses } from '@/domain/task/task'
import type { Sheet, SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { type Entry, toFigureFacts } from './entry'
import type { Cell } from './ledger-columns'

/** A unit's own paper is about what it leads, and names no other unit's figures. */
export type StatisticsOf = { today: string; ownUnitId: string | null }

/** 单位统计: a line for each unit; tasks it leads and tasks it supports stand apart and are never added. */
export function writeStatisticsSheet(entries: Entry[], { today, ownUnitId }: StatisticsOf, words: Dictionary): Sheet {
  const { sheets, total, statisticsNote } = words.exports
  const supported = countSupported(entries)
  const led = groupByLeadUnit(entries)
  const units = [...nameUnits(entries)].filter(([unitId]) => !ownUnitId || unitId === ownUnitId)
  const rows = units.map(([unitId, name]) => writeRow(name, led.get(unitId) ?? [], supported.get(unitId) ?? 0, today))
  return {
    name: sheets.statistics,
    notes: [statisticsNote],
    paper: 'a3Landscape',
    frozen: 1,
    totalLabel: total,
    columns: columns.map(({ key: _key, header, cell: _cell, ratio, ...column }, index) => ({
      ...column,
      ratio: ratio && { part: placeOf(ratio.part), whole: placeOf(ratio.whole) },
      header: header(words),
      width: index ? 7.5 : 20,
      wrap: index === 0,
    })),
    rows,
  }
}

type Line = { name: string; entries: Entry[]; figures: Figures; sign: Share; days: number[]; supported: number }
type Column = Pick<SheetColumn, 'type' | 'total'> & {
  key: Key
  ratio?: { part: Key; whole: Key }
  header: (words: Dictionary) => string
  cell: (line: Line) => Cell
}
type Named = keyof Dictionary['exports']['statisticsColumns']
type Key = Named | Bucket

const named = (name: Named, cell: Column['cell'], more: Partial<Column> = { total: 'sum' }): Column => ({
  key: name,
  header: ({ exports }) => exports.statisticsColumns[name],
  type: 'number',
  cell,
  ...more,
})
/** A rate, written as the formula over the two columns that stand before it. */
const rate = (name: Named, shareIn: (line: Line) => Share, ratio: Column['ratio']): Column =>
  named(name, (line) => share(shareIn(line)), { type: 'percent', ratio })
const share = ({ part, whole }: Share): Cell => (whole ? part / whole : null)
const countLights = ({ entries }: Line, reason: Entry['light']['reason']): number =>
  entries.filter(({ light }) => light.reason === reason).length

/** Where a column stands. */
const placeOf = (key: Key): number => columns.findIndex((column) => column.key === key)

/** The parts that add up to the led tasks, then each rate after the two numbers it is made of. */
const columns: Column[] = [
  named('unit', ({ name }) => name, { type: 'text' }),
  named('led', ({ figures }) => figures.total),
  ...shownBuckets.map(
    (bucket): Column => ({
      key: bucket,
      header: ({ figures }) => figures.buckets[bucket],
      type: 'number',
      total: 'sum',
      cell: ({ figures }) => figures[bucket],
    }),
  ),
  named('counted', ({ figures }) => countedOf(figures)),
  rate('completion', ({ figures }) => completionOf(figures), { part: 'fulfilled', whole: 'counted' }),
  named('onTime', ({ figures }) => figures.onTime),
  named('due', ({ figures }) => figures.due),
  rate('onTimeRate', ({ figures }) => onTimeOf(figures), { part: 'onTime', whole: 'due' }),
  named('moved', ({ entries }) => entries.filter(({ task }) => task.extensions > 0).length),
  named('extended', ({ figures }) => figures.extended),
  named('urges', ({ entries }) => entries.reduce((sum, { task }) => sum + task.urges, 0)),
  named('late', ({ figures }) => figures.late),
  named('soon', (line) => countLights(line, 'soon')),
  named('lasting', ({ entries }) => entries.filter(({ task }) => task.kind === 'ongoing').length),
  named('signedInTime', ({ sign }) => sign.part),
  named('signDue', ({ sign }) => sign.whole),
  rate('signRate', ({ sign }) => sign, { part: 'signedInTime', whole: 'signDue' }),
  named('finished', ({ days }) => days.length),
  named('daysInAll', ({ days }) => days.reduce((sum, each) => sum + each, 0)),
  named('meanDays', ({ days }) => meanOf(days), { type: 'number', ratio: { part: 'daysInAll', whole: 'finished' } }),
  named('supported', ({ supported }) => supported, {}),
]

function writeRow(name: string, entries: Entry[], supported: number, today: string): Cell[] {
  const figures = figureTasks(entries.map(toFigureFacts), today)
  const line = { name, entries, figures, sign: figureSigning(entries, today), days: listDays(entries), supported }
  return columns.map(({ cell }) => cell(line))
}

function figureSigning(entries: Entry[], today: string): Share {
  const due = entries.filter(({ task }) => !!signedOnOf(task) || isSignOverdue(task, today))
  const inTime = due.filter(({ task }) => isSignedInTime(signedOnOf(task), task.signDue))
  return { part: inTime.length, whole: due.length }
}

const isSignedInTime = (signedOn: string | null, signDue: string | null): boolean =>
  !!signedOn && (!signDue || signedOn <= signDue)

const isSignOverdue = ({ status, signDue }: Entry['task'], today: string): boolean =>
  openStatuses.some((open) => open === status) && !!signDue && signDue < today

/** The units that lead or support a task, by id: two units may share a short name. */
function nameUnits(entries: Entry[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { task, leadUnit } of entries) if (task.leadUnitId) names.set(task.leadUnitId, leadUnit)
  for (const { task, supporting } of entries)
    supportingIds(task).forEach((unitId, index) => {
      if (!names.has(unitId)) names.set(unitId, supporting[index] ?? '')
    })
  return names
}

function groupByLeadUnit(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const unitId = entry.task.leadUnitId ?? ''
    const group = groups.get(unitId)
    if (group) group.push(entry)
    else groups.set(unitId, [entry])
  }
  return groups
}

function countSupported(entries: Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { task } of entries)
    for (const unitId of supportingIds(task)) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return counts
}

const supportingIds = ({ supportingIds: ids }: Entry['task']): string[] => (ids ? ids.split(partMark) : [])

/** Days from the assignment of each completed task to its completion. */
const listDays = (entries: Entry[]): number[] =>
  entries.flatMap(({ task: { assignedOn, completedOn } }) =>
    assignedOn && completedOn ? [daysBetween(assignedOn, completedOn)] : [],
  )

const meanOf = (days: number[]): number | null =>
  days.length ? Math.round((10 * days.reduce((sum, each) => sum + each, 0)) / days.length) / 10 : null
