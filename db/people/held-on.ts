import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { memberships } from '../schema'

/** True of a membership that holds on `day`, as a condition. */
export const heldOn = (day: string): SQL | undefined =>
  and(lte(memberships.fromDay, day), or(isNull(memberships.toDay), gte(memberships.toDay, day)))
