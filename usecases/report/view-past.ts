import { reader } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import { type FoundPast, findPast, findWithdrawnId } from '@/db/report/past-reports'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'

export type PastView = {
  past: FoundPast
  /** Lead units of what had been planned, by the places of the commitments; '' where none was set. */
  leads: string[]
}

/** A report on record, withdrawn or replaced: its text, file and what had been made of it. Throws `Refusal`: notAllowed, notFound. */
export async function viewPast(actor: Actor, id: string): Promise<PastView> {
  ensureCan(actor, 'seeReports')
  const past = ensureFound(await findPast(reader(), visibleTo(actor), id))
  const ids = past.plan.commitments.map(({ draft }) => String(draft.leadUnitId ?? ''))
  const names = await findNames('unit', ids)
  return { past, leads: ids.map((unitId) => names.get(unitId) ?? '') }
}

/** The id of the record of a report that was withdrawn, for links which still name the report; null where there is none to see. */
export const findWithdrawn = async (actor: Actor, reportId: string): Promise<string | null> =>
  (await findWithdrawnId(reader(), visibleTo(actor), reportId)) ?? null
