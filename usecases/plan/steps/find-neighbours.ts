import { reader } from '@/db/client'
import { listReportYears, type ReportYear } from '@/db/report/list-report-years'
import type { Actor } from '@/domain/people'
import { pairReports } from '@/domain/plan/pair-reports'
import { visibleTo } from '@/domain/scope'

export type Neighbours = { before: ReportYear | null; after: ReportYear | null }

/** The reports of the same body for the year before and the year after, of those that the actor may see. */
export async function findNeighbours(actor: Actor, reportId: string): Promise<Neighbours> {
  const pairs = pairReports(await listReportYears(reader(), visibleTo(actor)))
  return {
    before: pairs.find(({ newer }) => newer.id === reportId)?.older ?? null,
    after: pairs.find(({ older }) => older.id === reportId)?.newer ?? null,
  }
}
