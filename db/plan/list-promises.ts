import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { reader } from '../client'
import { ofOuter, pick } from '../columns'
import { commitments, heldRanges, steps } from '../schema'

export type KeptPromise = Awaited<ReturnType<typeof listPromises>>[number]

/**
 * The promises of a report as a person has reviewed them, in the order of the text; `isGiven`: a task with a number came of it,
 * whoever may see that; `isHeld`: its words stand in an earlier text of the report, and so does its place. The caller has checked that the actor may see the report.
 */
export async function listPromises(reportId: string) {
  return reader()
    .select({
      ...pick(commitments, 'id', 'start', 'end', 'text'),
      heading: steps.heading,
      isGiven:
        sql`exists (select 1 from tasks t where t.commitment_id = ${ofOuter(commitments.id)} and t.number is not null)`.mapWith(
          Boolean,
        ),
      isHeld: sql`exists (select 1 from ${heldRanges} h where h.item_id = ${ofOuter(commitments.id)})`.mapWith(Boolean),
    })
    .from(commitments)
    .innerJoin(steps, eq(steps.id, commitments.stepId))
    .where(and(eq(commitments.reportId, reportId), ne(commitments.status, 'rejected')))
    .orderBy(asc(commitments.start))
}
