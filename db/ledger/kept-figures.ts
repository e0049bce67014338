import { type Figures, noFigures } from '@/domain/task/figures/figures'
import type { LightBounds } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import { countByReport, type Part } from './count-by-report'
import { addTo } from './figure-columns'
import { keepByReport } from './keep-by-report'

/** Figures of a report's tasks without drafts: of all of them, by lead unit and by leader ('' without one), by heading; and how many stand in each state. */
export type ReportFigures = {
  all: Figures
  byUnit: Map<string, Figures>
  byLeader: Map<string, Figures>
  byStep: Map<string, Figures>
  byStatus: Map<TaskStatus, number>
}

/** The figures of these reports as of the day of `bounds`, kept report by report. */
export const loadReportFigures = (reportIds: string[], bounds: LightBounds): Promise<Map<string, ReportFigures>> =>
  keepByReport('figures', reportIds, bounds, async (ids) => {
    const figures = new Map(ids.map((id) => [id, makeFigures()]))
    for (const part of await countByReport(ids, bounds)) addPart(figures.get(part.reportId), part)
    return figures
  })

const makeFigures = (): ReportFigures => ({
  all: { ...noFigures },
  byUnit: new Map(),
  byLeader: new Map(),
  byStep: new Map(),
  byStatus: new Map(),
})

function addPart(report: ReportFigures | undefined, { unitId, leaderId, stepId, status, figures }: Part): void {
  if (!report) return
  const all = new Map([['', report.all]])
  addTo(all, '', figures)
  addTo(report.byUnit, unitId, figures)
  addTo(report.byLeader, leaderId, figures)
  addTo(report.byStep, stepId, figures)
  if (status) report.byStatus.set(status, (report.byStatus.get(status) ?? 0) + (figures.total ?? 0))
}
