import { and, asc, count, eq, exists, gt, gte, inArray, isNull, like, notExists, or, type SQL } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import { isRootPath } from '@/domain/unit'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn } from './held-on'

export type Account = Omit<typeof users.$inferSelect, 'passwordHash'>
/** `seenFrom`: the path of the administrator who asks; nothing outside it is found. */
export type AccountFilter = {
  seenFrom: string
  words: string
  unitPath: string | null
  role: Role | null
  active: boolean | null
}

const accountColumns = {
  id: users.id,
  account: users.account,
  name: users.name,
  phone: users.phone,
  mustChangePassword: users.mustChangePassword,
  passwordSetAt: users.passwordSetAt,
  active: users.active,
  createdAt: users.createdAt,
  lastLoginAt: users.lastLoginAt,
  lastLoginAddress: users.lastLoginAddress,
  version: users.version,
}

/** Accounts in the order of their names, `size` after the account `after`, with the number of all that match. `day` says which capacities count. */
export async function listAccounts(
  on: Database,
  filter: AccountFilter,
  day: string,
  page: { after: string; size: number },
): Promise<{ accounts: Account[]; total: number }> {
  const where = accountWhere(on, filter, day)
  const [accounts, [counted]] = await Promise.all([
    on
      .select(accountColumns)
      .from(users)
      .where(and(where, gt(users.account, page.after)))
      .orderBy(asc(users.account))
      .limit(page.size),
    on.select({ total: count() }).from(users).where(where),
  ])
  return { accounts, total: counted?.total ?? 0 }
}

/** An account by id, or undefined. The password's hash never leaves through here. */
export async function findAccount(on: Database, id: string): Promise<Account | undefined> {
  const [account] = await on.select(accountColumns).from(users).where(eq(users.id, id))
  return account
}

/** Those of the given account names that exist, with the id and name behind each. */
export async function listAccountsNamed(on: Database, names: readonly string[]): Promise<Account[]> {
  return names.length
    ? on
        .select(accountColumns)
        .from(users)
        .where(inArray(users.account, [...names]))
    : []
}

function accountWhere(on: Database, filter: AccountFilter, day: string): SQL | undefined {
  const { seenFrom, words, unitPath, role, active } = filter
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
    unitPath || role ? exists(capacity) : undefined,
  )
}

/** `canSeePerson` of domain/admin/bounds.ts as a condition. */
function seenBy(on: Database, path: string, day: string): SQL | undefined {
  const lasting = or(isNull(memberships.toDay), gte(memberships.toDay, day))
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
