import { reader } from '@/db/client'
import { listReports as listReportLines, type ReportLine } from '@/db/list-reports'
import type { Actor } from '@/domain/people'
import { reportsVisibleTo } from '@/domain/plan/report-scope'
import { can, ensureCan, visibleTo } from '@/domain/policy'

export type { ReportLine } from '@/db/list-reports'
export type ReportYear = {
  year: number
  lines: ReportLine[]
  commitments: number
  registered: number
  finished: number
}

/** The reports that the actor may see by year, newest first, each year with its totals. Throws `Refusal('notAllowed')`. */
export async function listReports(actor: Actor): Promise<{ years: ReportYear[]; canImport: boolean }> {
  ensureCan(actor, 'seeReports')
  const lines = await listReportLines(reader(), reportsVisibleTo(actor), visibleTo(actor))
  const years = [...new Set(lines.map(({ year }) => year))]
  return { years: years.map((year) => sumYear(year, lines)), canImport: can(actor, 'importReport') }
}

function sumYear(year: number, all: ReportLine[]): ReportYear {
  const lines = all.filter((line) => line.year === year)
  const sum = (count: (line: ReportLine) => number) => lines.reduce((total, line) => total + count(line), 0)
  return {
    year,
    lines,
    commitments: sum(({ commitmentCount }) => commitmentCount),
    registered: sum(({ registeredCount }) => registeredCount),
    finished: sum(({ finishedCount }) => finishedCount),
  }
}
