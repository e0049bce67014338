import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { countFigures } from '@/db/ledger/count-ledger'
import { type ReportLine as FoundReport, listReports as listReportLines } from '@/db/report/list-reports'
import { listPast, type PastLine } from '@/db/report/past-reports'
import type { Actor } from '@/domain/people'
import { ledBy, speaksFor } from '@/domain/plan/voice'
import { can, ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { type Figures, noFigures, sumFigures } from '@/domain/task/figures/figures'
import { everything } from '@/domain/task/ledger'
import { loadLightTerms } from '../settings/load-light-terms'

/** A report with what became of its tasks: of all of them, or where `isShare` of those that the actor's unit leads. */
export type ReportLine = FoundReport & {
  figures: Figures
  isShare: boolean
  /** Broken down once and not given out now: the lead unit objected. */
  objected: number
}
export type ReportYear = {
  year: number
  lines: ReportLine[]
  commitments: number
  registered: number
  figures: Figures
  isShare: boolean
}

/**
 * The reports that the actor may see by year, newest first, each year with its totals; apart from them and in no count those that were
 * withdrawn. Throws `Refusal('notAllowed')`.
 */
export async function listReports(
  actor: Actor,
  now: string,
): Promise<{ years: ReportYear[]; withdrawn: PastLine[]; canImport: boolean }> {
  ensureCan(actor, 'seeReports')
  const [bounds, seen] = [(await loadLightTerms(now)).bounds, visibleTo(actor)]
  const [found, figures] = await Promise.all([
    rememberUntilChange(JSON.stringify(['report lines', seen]), () => listReportLines(reader(), seen)),
    rememberUntilChange(JSON.stringify(['report figures', seen, ledBy(actor), bounds]), () =>
      countFigures(seen, { ...everything, unitId: ledBy(actor) }, bounds, 'report'),
    ),
  ])
  const lines = found.map((line) => addFigures(line, figures.get(line.id) ?? noFigures, actor))
  const years = [...new Set(lines.map(({ year }) => year))]
  const withdrawn = await listPast(reader(), seen, null)
  return { years: years.map((year) => sumYear(year, lines)), withdrawn, canImport: can(actor, 'importReport') }
}

function addFigures(line: FoundReport, figures: Figures, actor: Actor): ReportLine {
  const isShare = !speaksFor(line.issuerPath, actor)
  return { ...line, figures, isShare, objected: isShare ? 0 : line.registeredCount - figures.total }
}

function sumYear(year: number, all: ReportLine[]): ReportYear {
  const lines = all.filter((line) => line.year === year)
  const sum = (count: (line: ReportLine) => number) => lines.reduce((total, line) => total + count(line), 0)
  return {
    year,
    lines,
    commitments: sum(({ commitmentCount }) => commitmentCount),
    registered: sum(({ registeredCount }) => registeredCount),
    figures: sumFigures(lines.map((line) => line.figures)),
    isShare: lines.some((line) => line.isShare),
  }
}
