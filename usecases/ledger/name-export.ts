import { listTaskReports } from '@/db/ledger/list-task-reports'
import { findFullName } from '@/db/names/find-names'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'

/** The name of a file with the ledger, without its ending: whose, of which years' plans, taken out on which day. */
export async function nameExport(
  actor: Actor,
  { year, reportId, asOf }: LedgerFilter,
  words: Dictionary,
  now: string,
): Promise<string> {
  const reports = await listTaskReports(visibleTo(actor))
  const known = reports.filter((report) => !reportId || report.id === reportId).map((report) => report.year)
  const years = year ? [year] : known
  const [from, to] = years.length
    ? [Math.min(...years) + 1, Math.max(...years) + 1]
    : [Number(now.slice(0, 4)), Number(now.slice(0, 4))]
  const unit = (await findFullName(actor.unitId)) || actor.unitName
  return words.exports.fileName({ unit, years: words.exports.years({ from, to }), day: asOf ?? dayOf(now) })
}
