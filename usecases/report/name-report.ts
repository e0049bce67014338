import { reader } from '@/db/client'
import { findReportTitle } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'

/** The title of a report, which names its year, for the title of a page; null for whoever may not see the report. */
export const nameReport = async (actor: Actor, reportId: string): Promise<string | null> =>
  can(actor, 'seeReports') ? ((await findReportTitle(reader(), visibleTo(actor), reportId)) ?? null) : null
