import { partMark } from '@/db/list-export-tasks'
import { addDays, daysBetween } from '@/domain/calendar'
import { bucketOf } from '@/domain/task/bucket'
import { isLateDone, isOnTimeDone } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import type { Sheet } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import type { Entry } from './entry'
import type { Cell } from './ledger-columns'

/** 单位统计: a line for each unit; tasks it leads and tasks it supports stand apart and are never added. */
export function writeStatisticsSheet(entries: Entry[], today: string, words: Dictionary): Sheet {
  const { sheets, statisticsColumns, total } = words.exports
  const supported = countSupported(entries)
  const led = groupByLeadUnit(entries)
  const rows = [...nameUnits(entries)].map(([unitId, name]) => [
    name,
    ...figureTasks(led.get(unitId) ?? [], today),
    supported.get(unitId) ?? 0,
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
const percentColumns = [12, 15]

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

function figureTasks(entries: Entry[], today: string): Cell[] {
  const count = (holds: (entry: Entry) => boolean) => entries.filter(holds).length
  const yesterday = addDays(today, -1)
  const dueSoFar = entries.filter(({ task }) => isCounted(task) && !!task.due && task.due <= yesterday)
  const onTime = dueSoFar.filter(({ task }) => isOnTimeDone(task))
  const signDue = entries.filter(({ task }) => !!task.signedOn || isSignOverdue(task, today))
  const signedInTime = signDue.filter(({ task }) => !!task.signedOn && (!task.signDue || task.signedOn <= task.signDue))
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
    signedInTime.length,
    signDue.length,
    share(signedInTime.length, signDue.length),
    meanDays(entries),
  ]
}

const isOpen = ({ status }: Entry['task']): boolean => openStatuses.some((open) => open === status)
const isSignOverdue = (task: Entry['task'], today: string): boolean =>
  isOpen(task) && !!task.signDue && task.signDue < today
const isCounted = (task: Entry['task']): boolean => isOpen(task) || task.status === 'done' || task.status === 'closed'
const share = (part: number, whole: number): number | null => (whole ? part / whole : null)

function meanDays(entries: Entry[]): number | null {
  const days = entries.flatMap(({ task: { assignedOn, completedOn } }) =>
    assignedOn && completedOn ? [daysBetween(assignedOn, completedOn)] : [],
  )
  return days.length ? Math.round((10 * days.reduce((sum, each) => sum + each, 0)) / days.length) / 10 : null
}
