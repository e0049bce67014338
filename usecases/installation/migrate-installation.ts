import { join } from 'node:path'
import { finishSwap } from '@/db/backup/swap-in'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { migrateDatabase } from '@/db/engine/migrate'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { sealAudit } from '../audit/seal-audit'
import { readEarlier } from '../report/steps/read-earlier'
import { writeBackup } from './back-up'

/**
 * Brings the database to this version, an older one after a backup of which the path is given. Completes a restore that was cut short.
 * Throws `Refusal` databaseNewer where a newer version has written it: this one would not understand it,
 * databaseLost where the log is empty and its anchor is not, auditKeyForeign where anchor and key are no pair.
 */
export async function migrateInstallation(now: string): Promise<string | undefined> {
  await finishSwap()
  const state = findMigrationState()
  if (state === 'newer') throw new Refusal('databaseNewer', {})
  const name = `before-migration-${now.replace(/[:.]/g, '-')}.tar.gz`
  const backup = state === 'older' ? await writeBackup(join(env().dataDir, 'backups', name)) : undefined
  migrateDatabase()
  await readEarlier()
  await sealAudit(now)
  return backup?.file
}
