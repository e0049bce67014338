import { and, eq, inArray } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { reader } from '../client'
import { keepByTask } from '../engine/keep-by-task'
import { reports, tasks } from '../schema'
import type { Waiter } from '../sql/waits-for-sql'
import { askOfSome, type Ids } from './ask-of-some'
import { ledgerWhere } from './ledger-where'

type Reviewer = Waiter & { membershipId: string }
type Review = { taskId: string; year: number }

/** How many tasks of a report year, of all without one, wait for a decision of this person: the ledger's count of them, kept task by task. */
export async function countReviews(
  scope: Scope,
  reviewer: Reviewer,
  year: number | null,
  bounds: LightBounds,
): Promise<number> {
  const key = `reviews ${reviewer.userId} ${reviewer.membershipId}`
  const list = (ids?: Ids) => listReviews(scope, reviewer, bounds, ids)
  const load = async (taskIds?: string[]): Promise<Review[]> =>
    taskIds ? askOfSome(JSON.stringify([key, scope, reviewer, bounds]), taskIds, list) : list()
  const reviews = await keepByTask(key, bounds.today, { load, compare: (a, b) => a.year - b.year })
  return year === null ? reviews.length : reviews.filter((review) => review.year === year).length
}

function listReviews(scope: Scope, reviewer: Reviewer, bounds: LightBounds, ids?: Ids) {
  return reader()
    .select({ taskId: tasks.id, year: reports.year })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .where(and(ids && inArray(tasks.id, ids), ledgerWhere(scope, { ...everything, reviewer }, bounds)))
    .orderBy(reports.year)
}
