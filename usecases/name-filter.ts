import { findNames } from '@/db/find-names'
import { trimHeading } from '@/domain/plan/heading'
import type { LedgerFilter } from '@/domain/task/ledger'

/** The names of what a filter points at by id, for its chips; '' where nothing is there. */
export type FilterNames = Record<'unit' | 'supporting' | 'step' | 'report' | 'handler' | 'leader', string>

export async function nameFilter(filter: LedgerFilter): Promise<FilterNames> {
  const [units, people, steps, reports] = await Promise.all([
    findNames('unit', [filter.unitId, filter.supportingId]),
    findNames('person', [filter.handlerId, filter.leaderId]),
    findNames('step', [filter.stepId]),
    findNames('report', [filter.reportId]),
  ])
  const nameIn = (names: Map<string, string>, id: string | null) => (id && names.get(id)) || ''
  return {
    unit: nameIn(units, filter.unitId),
    supporting: nameIn(units, filter.supportingId),
    step: trimHeading(nameIn(steps, filter.stepId)),
    report: nameIn(reports, filter.reportId),
    handler: nameIn(people, filter.handlerId),
    leader: nameIn(people, filter.leaderId),
  }
}
