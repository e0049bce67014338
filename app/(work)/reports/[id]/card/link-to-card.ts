import type { Range } from '@/reader/report-text'
import type { PlanView } from '@/usecases/plan/view-plan'
import { linkToVersion } from '../versions/link-to-version'

/** The address of a report's page with one card open, and that card in sight. */
export const linkToCard = (reportId: string, commitmentId: string): string =>
  `/reports/${encodeURIComponent(reportId)}?open=${encodeURIComponent(commitmentId)}#c-${encodeURIComponent(commitmentId)}`

/** The address of a report's page. */
export const linkToReport = (reportId: string): string => `/reports/${encodeURIComponent(reportId)}`

/** Where a stretch of the text stands: in an earlier text of the report that holds it, on the page that is shown, else the page of the report that shows it. */
export function linkToText(plan: PlanView, range: Range, anchor: string): string {
  const { start, end } = plan.page
  const held = plan.held.find(({ itemId }) => anchor.endsWith(`-${itemId}`))
  if (held) return linkToVersion(plan.report.id, held.versionId, range)
  if (range.start >= start && range.start < end) return `#${anchor}`
  return `${linkToReport(plan.report.id)}?at=${range.start}-${range.end}#${anchor}`
}
