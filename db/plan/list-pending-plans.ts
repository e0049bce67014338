import { and, asc, count, eq, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import type { PlanStatus } from '@/domain/plan/plan'
import { reader } from '../client'
import { commitments, reports, units } from '../schema'

/** A report whose plan waits for this person. */
export type PendingPlan = {
  id: string
  title: string
  year: number
  status: PlanStatus
  importedAt: string
  open: number
}

const waits: Partial<Record<Actor['role'], PlanStatus>> = { coordinator: 'parsed', director: 'confirmed' }

/** Plans that wait for a coordinator to confirm or a director who neither imported, drafted nor confirmed them to register, oldest first; others have none. */
export async function listPendingPlans(actor: Actor): Promise<PendingPlan[]> {
  const status = waits[actor.role]
  if (!status) return []
  return reader()
    .select({
      id: reports.id,
      title: reports.title,
      year: reports.year,
      status: reports.status,
      importedAt: reports.importedAt,
      open: count(commitments.id),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .leftJoin(commitments, and(eq(commitments.reportId, reports.id), isWanted(status)))
    .where(
      and(
        eq(reports.status, status),
        like(units.path, `${actor.unitPath}%`),
        status === 'confirmed' ? isOthersWork(actor) : undefined,
      ),
    )
    .groupBy(reports.id)
    .orderBy(asc(reports.importedAt), asc(reports.id))
}

// Who made a plan may not register it (`registerPlan`), so it does not wait for them.
const isOthersWork = ({ userId }: Actor): SQL | undefined =>
  and(
    ne(reports.importedBy, userId),
    or(isNull(reports.confirmedBy), ne(reports.confirmedBy, userId)),
    sql`not exists (select 1 from tasks t join commitments c on c.id = t.commitment_id
      where t.report_id = ${reports.id} and t.drafter_id = ${userId} and t.status = 'draft' and c.status = 'confirmed')`,
  )

const isWanted = (status: PlanStatus): SQL => eq(commitments.status, status === 'parsed' ? 'proposed' : 'confirmed')
