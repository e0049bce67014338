import { findVisibleNames, type NameKind } from '@/db/names/find-names'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { visibleTo } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'

/** The names of what a filter points at by id, for its chips; '' where nothing is there or nothing that the actor may see. */
export type FilterNames = Record<'unit' | 'supporting' | 'step' | 'report' | 'handler' | 'leader', string>

export async function nameFilter(actor: Actor, filter: LedgerFilter): Promise<FilterNames> {
  const find = (kind: NameKind, ids: (string | null)[]) => findVisibleNames(kind, ids, visibleTo(actor))
  const [units, people, steps, reports] = await Promise.all([
    find('unit', [filter.unitId, filter.supportingId]),
    find('person', [filter.handlerId, filter.leaderId]),
    find('step', [filter.stepId]),
    find('report', [filter.reportId]),
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
