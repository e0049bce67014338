import { redirect } from 'next/navigation'
import type { Actor } from '@/domain/people'
import { findWithdrawn } from '@/usecases/report/view-past'

/** Links that were given out before a report was withdrawn lead to its record, for whoever may read that. */
export async function leadToRecord(actor: Actor, reportId: string): Promise<void> {
  const pastId = await findWithdrawn(actor, reportId)
  if (pastId) redirect(`/reports/past/${pastId}`)
}
