import { anchorHead } from '@/db/audit/keep-anchor'
import { hasDatabase } from '@/db/backup/backup'
import { type Database, transaction } from '@/db/client'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { findUserByAccount, type User } from '@/db/people/find-user'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

/** Changes the account of a name, for a command of whoever runs the machine. Throws `Refusal` noDatabase, databaseNewer, noAccount, or what `work` throws. */
export async function changeAccount(
  account: string,
  work: (tx: Database, user: User) => Promise<void>,
): Promise<{ name: string }> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  if (findMigrationState() === 'newer') throw new Refusal('databaseNewer', {})
  const name = await transaction(async (tx) => {
    const user = await findUserByAccount(tx, account.trim().toLowerCase())
    if (!user) throw new Refusal('noAccount', { account })
    await work(tx, user)
    return user.name
  })
  anchorHead()
  return { name }
}
