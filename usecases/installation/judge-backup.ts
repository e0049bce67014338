import { findFirstEventAt } from '@/db/audit/find-first-event'
import { findNewestBackup } from '@/db/backup/nightly-archives'
import { reader } from '@/db/client'
import { env } from '@/env'

/** True where backups are watched and the newest is older than it may be. A new installation has as long for its first as for each later one. */
export async function isBackupTooOld(now: string): Promise<boolean> {
  const { maxHours } = env().backups
  if (!maxHours) return false
  const since = findNewestBackup(now)?.at ?? (await findFirstEventAt(reader())) ?? now
  return Date.parse(now) - Date.parse(since) > maxHours * 3_600_000
}
