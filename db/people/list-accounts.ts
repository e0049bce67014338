import { and, asc, count, eq, gt, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { users } from '../schema'
import { type AccountFilter, accountWhere } from './account-where'

export type Account = Omit<typeof users.$inferSelect, 'passwordHash'>

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
