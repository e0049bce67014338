import type { ExportTask } from '@/db/ledger/list-export-tasks'
import { partMark } from '@/db/ledger/list-export-tasks'
import type { NameMaps } from '@/db/names/list-name-maps'
import { type Bucket, bucketOf } from '@/domain/task/figures/bucket'
import { type FigureFacts, isFulfilledOnTime, isLate } from '@/domain/task/figures/figures'
import { computeLight, type Light, type LightBounds } from '@/domain/task/light'
import type { Closure } from '@/domain/task/task'

/** A task beside the names of all that it points at: a line of every export. */
export type Entry = {
  task: ExportTask
  light: Light
  bucket: Bucket
  /** Whether it missed its day: `isLate` of the domain. */
  isLate: boolean
  isOnTime: boolean
  reportYear: number
  reportTitle: string
  heading: string
  leader: string
  leadUnit: string
  handler: string
  heads: string[]
  supporting: string[]
  standardTexts: string[]
  evidenceTitles: string[]
  shortcomingTexts: string[]
  /** Labels of the periods that were not filed in time nor soon after. */
  missed: string[]
  /** Closings that a reopening took back, oldest first. */
  closures: Closure[]
}

export type Names = NameMaps & {
  /** Heads of a unit, by unit id. */
  heads: Map<string, string[]>
  /** The shortcomings that a commitment answers, by its id. */
  shortcomings: Map<string, string[]>
}

/** Puts the names to the ids of a task. */
export function toEntry(task: ExportTask, names: Names, bounds: LightBounds, closures: Closure[] = []): Entry {
  const light = computeLight(task, bounds)
  const report = names.reports.get(task.reportId)
  return {
    task,
    light,
    bucket: bucketOf(task, light),
    isLate: isLate(task, bounds.today),
    isOnTime: isFulfilledOnTime(task),
    reportYear: report?.year ?? 0,
    reportTitle: report?.title ?? '',
    heading: names.headings.get(task.stepId) ?? '',
    leader: nameOf(names.people, task.leaderId),
    leadUnit: nameOf(names.units, task.leadUnitId),
    handler: nameOf(names.people, task.handlerId),
    heads: names.heads.get(task.leadUnitId ?? '') ?? [],
    supporting: split(task.supportingIds).map((id) => nameOf(names.units, id)),
    standardTexts: split(task.standards),
    evidenceTitles: split(task.evidence),
    shortcomingTexts: names.shortcomings.get(task.commitmentId) ?? [],
    missed: split(task.missed),
    closures,
  }
}

const nameOf = (names: Map<string, string>, id: string | null): string => (id && names.get(id)) || ''
const split = (text: string | null): string[] => (text ? text.split(partMark) : [])

/** What the figures of the domain read of a line. */
export const toFigureFacts = ({ task, light }: Entry): FigureFacts & { light: Light } => ({ ...task, light })
