import { anchorHead } from '@/db/audit/keep-anchor'
import { hasDatabase } from '@/db/backup/backup'
import { transaction } from '@/db/client'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { findUserByAccount } from '@/db/people/find-user'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { takeSecondStepAway } from '../account/steps/take-second-step-away'
import { recordPerson } from '../people/steps/record-person'
import { commandActor } from './command-actor'

/**
 * Takes an account's second step away, for whoever runs the machine: where the only administrator has lost device and recovery codes,
 * nobody else can. Throws `Refusal` noDatabase, databaseNewer, noAccount, or secondStepOff where there is none.
 */
export async function clearSecondStep(account: string, now: string): Promise<{ name: string }> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  if (findMigrationState() === 'newer') throw new Refusal('databaseNewer', {})
  const person = await transaction(async (tx) => {
    const user = await findUserByAccount(tx, account.trim().toLowerCase())
    if (!user) throw new Refusal('noAccount', { account })
    await takeSecondStepAway(tx, user.id, now)
    await recordPerson(tx, commandActor, user, { action: 'person.resetSecondStep' }, now)
    return user
  })
  anchorHead()
  return { name: person.name }
}
