import { and, asc, count, eq, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm'
import type { CommitmentStatus } from '@/domain/plan/plan'
import type { AwaitedPlans } from '@/domain/plan/plan-rights'
import { reader } from '../client'
import { pick } from '../columns'
import { commitments, reports, units } from '../schema'

/** A report whose plan waits for somebody; `open`: how many of its commitments do. */
export type PendingPlan = Awaited<ReturnType<typeof listPendingPlans>>[number]

/** The plans that somebody waits for, oldest first. */
export async function listPendingPlans({ status, under, notMadeBy }: AwaitedPlans) {
  const wanted: CommitmentStatus = status === 'parsed' ? 'proposed' : 'confirmed'
  return reader()
    .select({
      ...pick(reports, 'id', 'title', 'year', 'status', 'importedAt', 'confirmedAt', 'returnNote'),
      open: count(commitments.id),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .leftJoin(commitments, and(eq(commitments.reportId, reports.id), eq(commitments.status, wanted)))
    .where(and(eq(reports.status, status), like(units.path, `${under}%`), ...notMadeBy.map(isOthersWork)))
    .groupBy(reports.id)
    .orderBy(asc(reports.importedAt), asc(reports.id))
}

/** `findOwnPlanRefusal` of the domain as a condition. */
const isOthersWork = (userId: string): SQL | undefined =>
  and(
    ne(reports.importedBy, userId),
    or(isNull(reports.confirmedBy), ne(reports.confirmedBy, userId)),
    sql`not exists (select 1 from tasks t join commitments c on c.id = t.commitment_id
      where t.report_id = ${reports.id} and t.drafter_id = ${userId} and t.status = 'draft' and c.status = 'confirmed')`,
  )
