import type { Range } from '@/reader/report-text'
import type { PlanView } from '@/usecases/plan/view-plan'

/** The address of a report's page with one card open, and that card in sight. */
export const linkToCard = (reportId: string, commitmentId: string): string =>
  `/reports/${encodeURIComponent(reportId)}?open=${encodeURIComponent(commitmentId)}#c-${encodeURIComponent(commitmentId)}`

/** The address of a report's page. */
export const linkToReport = (reportId: string): string => `/reports/${encodeURIComponent(reportId)}`

/** Where a stretch of the text stands: on the page that is shown, else the page of the report that shows it. */
export function linkToText(plan: PlanView, range: Range, anchor: string): string {
  const { start, end } = plan.page
  if (range.start >= start && range.start < end) return `#${anchor}`
  return `${linkToReport(plan.report.id)}?at=${range.start}-${range.end}#${anchor}`
}
