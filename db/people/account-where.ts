import { and, eq, exists, isNull, like, notExists, or, type SQL } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import { isRootPath } from '@/domain/unit'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn, notOverBefore } from './held-on'

/** `seenFrom`: the path of the administrator who asks; nothing outside it is found. */
export type AccountFilter = {
  seenFrom: string
  words: string
  unitPath: string | null
  role: Role | null
  active: boolean | null
  /** Only those who have never logged in. */
  isFresh?: boolean
}

/** The filter of accounts as one condition on `users`. `day` says which capacities count. */
export function accountWhere(on: Database, filter: AccountFilter, day: string): SQL | undefined {
  const { seenFrom, words, unitPath, role, active, isFresh } = filter
  const pattern = `%${words.replaceAll('%', '').replaceAll('_', '')}%`
  const capacity = capacityOf(
    on,
    heldOn(day),
    under(unitPath ?? seenFrom),
    role ? eq(memberships.role, role) : undefined,
  )
  return and(
    seenBy(on, seenFrom, day),
    words ? or(like(users.name, pattern), like(users.account, pattern), like(users.phone, pattern)) : undefined,
    active === null ? undefined : eq(users.active, active),
    isFresh ? isNull(users.lastLoginAt) : undefined,
    unitPath || role ? exists(capacity) : undefined,
  )
}

/** `canSeePerson` of domain/admin/bounds.ts as a condition. */
function seenBy(on: Database, path: string, day: string): SQL | undefined {
  const lasting = notOverBefore(day)
  const never = isRootPath(path) ? notExists(capacityOf(on)) : undefined
  return or(
    exists(capacityOf(on, lasting, under(path))),
    and(notExists(capacityOf(on, lasting)), or(exists(capacityOf(on, under(path))), never)),
  )
}

const under = (path: string): SQL => like(units.path, `${path}%`)

const capacityOf = (on: Database, ...conditions: (SQL | undefined)[]) =>
  on
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(and(eq(memberships.userId, users.id), ...conditions))
