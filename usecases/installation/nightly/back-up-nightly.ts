import { join } from 'node:path'
import { dropArchives, listArchives } from '@/db/backup/nightly-archives'
import { saveNote } from '@/db/backup/notes'
import { listExpired, nameArchive } from '@/domain/keeping/archives'
import { env } from '@/env'
import { backUp } from '../back-up'

/** Makes the archive of the night and drops those that need not be kept. Where it fails, that is noted for the administrator. */
export async function backUpNightly(now: string): Promise<void> {
  const { folder, passphrase, keepDaily, keepWeekly } = env().backups
  if (!folder) return
  try {
    await backUp(join(folder, nameArchive(now, Boolean(passphrase))), now)
    // One of a time to come, which a wrong clock made, pushes out none of those that are.
    const archives = listArchives().filter(({ at }) => at <= now)
    dropArchives(listExpired(archives, { daily: keepDaily, weekly: keepWeekly }))
    saveNote('backup-fault', null)
  } catch (error) {
    saveNote('backup-fault', { at: now, why: error instanceof Error ? error.message : String(error) })
    throw error
  }
}
