import { addDays, daysBetween } from '@/domain/calendar'
import { bucketOf } from '@/domain/task/bucket'
import { isLateDone } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import type { Sheet } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import type { Entry } from './entry'
import type { Cell } from './ledger-columns'

/** 单位统计: a line for each unit; tasks it leads and tasks it supports stand apart and are never added. */
export function writeStatisticsSheet(entries: Entry[], today: string, words: Dictionary): Sheet {
  const { sheets, statisticsColumns, total } = words.exports
  const supported = countSupported(entries)
  const names = [...new Set([...entries.map(({ leadUnit }) => leadUnit), ...supported.keys()])].filter(Boolean)
  const rows = names.map((name) => [
    name,
    ...figureTasks(
      entries.filter(({ leadUnit }) => leadUnit === name),
      today,
    ),
    supported.get(name) ?? 0,
  ])
  rows.push([total, ...figureTasks(entries, today), null])
  return {
    name: sheets.statistics,
    title: sheets.statistics,
    notes: [words.exports.statisticsNote],
    landscape: true,
    columns: statisticsColumns.map((header, index) => ({
      header,
      width: index === 0 ? 20 : 10,
      type: index === 0 ? 'text' : percentColumns.includes(index) ? 'percent' : 'number',
    })),
    rows,
  }
}

/** On-time and sign-for rates stand as shares, each after the two numbers it is made of. */
const percentColumns = [12, 14]

function countSupported(entries: Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { supporting } of entries) for (const unit of supporting) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

function figureTasks(entries: Entry[], today: string): Cell[] {
  const count = (holds: (entry: Entry) => boolean) => entries.filter(holds).length
  const yesterday = addDays(today, -1)
  const dueSoFar = entries.filter(({ task }) => isCounted(task) && !!task.due && task.due <= yesterday)
  const onTime = dueSoFar.filter(({ task }) => !!task.completedOn && !!task.due && task.completedOn <= task.due)
  const signed = entries.filter(({ task }) => task.signedOn !== null)
  const signedOnTime = signed.filter(({ task }) => !!task.signedOn && (!task.signDue || task.signedOn <= task.signDue))
  return [
    entries.length,
    count(({ task }) => task.status === 'closed'),
    count(({ task, light }) => bucketOf(task.status, light) === 'done'),
    count(({ task }) => isOpen(task)),
    count(({ light }) => light.colour === 'red'),
    count(({ task }) => isLateDone(task)),
    count(({ light }) => light.reason === 'soon'),
    count(({ task }) => task.kind === 'ongoing'),
    count(({ light }) => light.colour === 'yellow'),
    onTime.length,
    dueSoFar.length,
    share(onTime.length, dueSoFar.length),
    signed.length,
    share(signedOnTime.length, signed.length),
    meanDays(entries),
  ]
}

const isOpen = ({ status }: Entry['task']): boolean => openStatuses.some((open) => open === status)
const isCounted = (task: Entry['task']): boolean => isOpen(task) || task.status === 'done' || task.status === 'closed'
const share = (part: number, whole: number): number | null => (whole ? part / whole : null)

function meanDays(entries: Entry[]): number | null {
  const days = entries.flatMap(({ task: { assignedOn, completedOn } }) =>
    assignedOn && completedOn ? [daysBetween(assignedOn, completedOn)] : [],
  )
  return days.length ? Math.round((10 * days.reduce((sum, each) => sum + each, 0)) / days.length) / 10 : null
}
