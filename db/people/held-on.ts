import { and, gte, isNull, lte, or, type Placeholder, type SQL } from 'drizzle-orm'
import { memberships } from '../schema'

/** True of a membership that holds on `day`, as a condition. */
export const heldOn = (day: string | Placeholder): SQL | undefined =>
  and(lte(memberships.fromDay, day), notOverBefore(day))

/** True of one that holds on `day` or begins later. */
export const notOverBefore = (day: string | Placeholder): SQL | undefined =>
  or(isNull(memberships.toDay), gte(memberships.toDay, day))
