import { findNewestBackup } from '@/db/backup/nightly-archives'
import { reader } from '@/db/client'
import { measureData } from '@/db/engine/measure-data'
import { findRoom } from '@/db/files/room'
import { countOutbox } from '@/db/notices/outbox'
import { checkReadiness } from '../check-readiness'

/** The state of the installation as figures with the names that a monitor asks for; bytes and seconds. */
export async function measureState(now: string): Promise<Record<string, number>> {
  const { ready, ...parts } = await checkReadiness(now)
  const [data, outbox] = await Promise.all([measureData(), countOutbox(reader())])
  const { free, total } = findRoom()
  const backup = findNewestBackup(now)
  return {
    jiannuo_ready: Number(ready),
    ...Object.fromEntries(
      Object.entries(parts).map(([part, holds]) => [`jiannuo_ready_part{part="${part}"}`, Number(holds)]),
    ),
    jiannuo_disk_free_bytes: free,
    jiannuo_disk_bytes: total,
    jiannuo_database_bytes: data.database,
    jiannuo_files_bytes: data.files,
    ...(backup && { jiannuo_backup_age_seconds: Math.round((Date.parse(now) - Date.parse(backup.at)) / 1000) }),
    ...Object.fromEntries(Object.entries(outbox).map(([state, count]) => [`jiannuo_outbox{state="${state}"}`, count])),
  }
}
