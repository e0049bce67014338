import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { findPlanRefusal } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import type { Refusal } from '@/domain/refusal'
import type { KeptYear } from '@/domain/report/year-borne'
import { visibleTo } from '@/domain/scope'
import { stampPlan } from '../plan/steps/stamp-plan'
import { carryOver, compareReports } from './steps/carry-over'
import { type CarriedCounts, countCarried } from './steps/count-carried'
import { decideReport, type Import, loadImport, planReport } from './steps/decide-report'
import { findKnown } from './steps/find-known'
import { markDifference, type ShownDifference } from './steps/mark-difference'

export type { ShownDifference } from './steps/mark-difference'

export type KnownView = {
  known: Pick<
    FoundReport,
    'id' | 'title' | 'year' | 'yearAhead' | 'issuerName' | 'importerName' | 'importedAt' | 'status'
  >
  incoming: KeptYear & { title: string; issuerName: string }
  /** How many places differ, and the first of them. */
  count: number
  differences: ShownDifference[]
  /** What stands against replacing the known one, or null; then `outcome` says what becomes of the work done on it. */
  refusal: Refusal | null
  outcome: CarriedCounts | null
  /** The titles of commitments whose sentence the newer text has no more. */
  goneTitles: string[]
  stamp: string
  lang: 'zh-CN' | 'en'
}

/** A hundred places on a page say enough; who needs more compares the files. */
const mostShown = 100

/**
 * What the import of a kept file meets: the known report that it seems to be, where the two differ, and what replacing would do. Null where
 * nothing stands in the way any more. Throws `Refusal`: notAllowed, keptFileGone, or as the import.
 */
export async function viewKnown(actor: Actor, input: Import, now: string): Promise<KnownView | null> {
  ensureCan(actor, 'importReport')
  const loaded = await loadImport(actor, input, now)
  const { report: newer, acting } = decideReport(actor, input, loaded, now)
  const id = await findKnown(acting, newer)
  // The known one's words are shown within the scope of the very capacity that it was found in.
  const older = id ? await findReport(reader(), visibleTo(acting), id) : undefined
  if (!older) return null
  const comparison = await compareReports({ older, newer })
  const plan = await findPlan(reader(), visibleTo(acting), older.id)
  const refusal = findPlanRefusal('replace', older, acting)
  const { read } = loaded.original
  const built = planReport({ ...newer, id: older.id }, read)
  const carried = refusal ? null : carryOver({ older, newer, read, built }, plan, comparison, null)
  return {
    known: tellKnown(older),
    incoming: {
      title: newer.title,
      year: newer.year,
      yearAhead: newer.yearAhead,
      issuerName: loaded.units.find((unit) => unit.id === newer.issuerUnitId)?.name ?? '',
    },
    count: comparison.differences.length,
    differences: comparison.differences.slice(0, mostShown).map(markDifference),
    refusal,
    outcome: carried && countCarried(carried),
    goneTitles: carried?.gone.map(({ task }) => task.title) ?? [],
    stamp: stampPlan(plan),
    lang: newer.language === 'zh' ? 'zh-CN' : 'en',
  }
}

const tellKnown = ({ id, title, year, yearAhead, issuerName, importerName, importedAt, status }: FoundReport) => ({
  ...{ id, title, year, yearAhead, issuerName, importerName, importedAt, status },
})
