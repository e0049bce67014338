import { type Figures, noFigures } from '@/domain/task/figures/figures'
import type { LightBounds } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import type { Change } from '../audit/list-changes'
import { follow, tellChanges } from '../engine/follow-changes'
import { countByReport, type Part } from './count-by-report'
import { addTo } from './figure-columns'
import { listReportsOfTasks } from './list-task-reports'

/** Figures of a report's tasks without drafts: of all of them, by lead unit ('' without one), by heading; and how many stand in each state. */
export type ReportFigures = {
  all: Figures
  byUnit: Map<string, Figures>
  byStep: Map<string, Figures>
  byStatus: Map<TaskStatus, number>
}

/** `told`: how often changes were told. */
type Kept = { bounds: string; told: number; byReport: Map<string, ReportFigures> }

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoReportFigures?: Kept }
const countedAtOnce = 50

/**
 * The figures of these reports as of the day of `bounds`, each counted once and kept until one of its tasks changes: a promise
 * belongs to one report for good, so that a change costs one report's count however many there are.
 */
export async function loadReportFigures(reportIds: string[], bounds: LightBounds): Promise<Map<string, ReportFigures>> {
  follow('report figures', forget)
  await tellChanges()
  const kept = keptFor(JSON.stringify(bounds))
  const listMissing = () => reportIds.filter((id) => !kept.byReport.has(id))
  for (let missing = listMissing(); missing.length; missing = listMissing()) {
    await addReports(kept, missing.slice(0, countedAtOnce), bounds)
    if (missing.length > countedAtOnce) await new Promise((resolve) => setImmediate(resolve))
  }
  // A copy of this moment: the next change takes reports out of what is kept, be it before the caller has read on.
  return new Map(
    reportIds.flatMap((id) => {
      const known = kept.byReport.get(id)
      return known ? [[id, known]] : []
    }),
  )
}

async function addReports(kept: Kept, ids: string[], bounds: LightBounds): Promise<void> {
  const before = kept.told
  const parts = await countByReport(ids, bounds)
  // What was counted while somebody followed a change may be of the time before it.
  if (kept.told !== before) return
  for (const id of ids) kept.byReport.set(id, makeFigures())
  for (const part of parts) addPart(kept.byReport.get(part.reportId), part)
}

const makeFigures = (): ReportFigures => ({
  all: { ...noFigures },
  byUnit: new Map(),
  byStep: new Map(),
  byStatus: new Map(),
})

function addPart(report: ReportFigures | undefined, { unitId, stepId, status, figures }: Part): void {
  if (!report) return
  const all = new Map([['', report.all]])
  addTo(all, '', figures)
  addTo(report.byUnit, unitId, figures)
  addTo(report.byStep, stepId, figures)
  if (status) report.byStatus.set(status, (report.byStatus.get(status) ?? 0) + (figures.total ?? 0))
}

async function forget(changes: Change[] | null): Promise<void> {
  const kept = held.jiannuoReportFigures
  if (!kept) return
  const changed = changes ? await listReportsOfTasks(listTasks(changes)) : [...kept.byReport.keys()]
  for (const id of changed) kept.byReport.delete(id)
  kept.told += 1
}

const listTasks = (changes: Change[]): string[] => [
  ...new Set(changes.filter(({ objectType }) => objectType === 'task').map(({ objectId }) => objectId)),
]

// Another day or other limits make other lights.
function keptFor(bounds: string): Kept {
  if (held.jiannuoReportFigures?.bounds !== bounds) held.jiannuoReportFigures = { bounds, told: 0, byReport: new Map() }
  return held.jiannuoReportFigures
}
