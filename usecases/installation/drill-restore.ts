import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { appendEvent } from '@/db/audit/append-event'
import type { TrailHead } from '@/db/audit/audit-anchor'
import { findEventHash } from '@/db/audit/find-event-hash'
import { anchorHead } from '@/db/audit/keep-anchor'
import { hasDatabase } from '@/db/backup/backup'
import { countRestored, type Restorable } from '@/db/backup/count-restored'
import { findNewestBackup } from '@/db/backup/nightly-archives'
import { saveNote } from '@/db/backup/notes'
import { closeDatabase, transaction } from '@/db/client'
import { Refusal } from '@/domain/refusal'
import { env, moveDataDir } from '@/env'
import { verifyAudit } from '../audit/verify-audit'
import { commandActor } from './command-actor'
import { restoreBackup } from './restore-backup'

/** What a drill found; `isOwn`: its log is a beginning of the log here, null where there is no database here to compare with. */
export type Drilled = Restorable & { file: string; events: number; isOwn: boolean | null }

/**
 * Restores a backup, the newest known where no file is named, into an empty folder as after a disk was lost, walks the log of
 * what came, counts it, compares its end with the log here, and removes it again. What is here is not touched but for one
 * event and a note. Throws `Refusal` noBackup, and what `restoreBackup` throws.
 */
export async function drillRestore(file: string | undefined, now: string): Promise<Drilled> {
  const live = env().dataDir
  const archive = file ?? findNewestBackup(now)?.file
  if (!archive) throw new Refusal('noBackup', { folder: env().backups.folder ?? live })
  await mkdir(live, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(live, '.restore-drill-'))
  const { head, ...found } = await restoreInto(folder, archive, now).finally(async () => {
    moveTo(live)
    await rm(folder, { recursive: true, force: true })
  })
  const isOwn = (await hasDatabase()) ? findEventHash(head.seq) === head.hash : null
  if (isOwn) await noteDrill({ at: now, file: archive, events: found.events })
  return { file: archive, ...found, isOwn }
}

async function restoreInto(
  folder: string,
  archive: string,
  now: string,
): Promise<Omit<Drilled, 'file' | 'isOwn'> & { head: TrailHead }> {
  moveTo(folder)
  await restoreBackup(archive, { replace: false }, now)
  const { fault, firstBad, events } = await verifyAudit()
  if (fault) throw new Refusal('archiveUntrue', { fault, seq: firstBad })
  // The restore itself is the last event of the copy.
  const seq = events - 1
  return { ...(await countRestored()), events: seq, head: { seq, hash: findEventHash(seq) ?? '' } }
}

function moveTo(folder: string): void {
  closeDatabase()
  moveDataDir(folder)
}

async function noteDrill(drill: { at: string; file: string; events: number }): Promise<void> {
  const { at, file, events } = drill
  await transaction((tx) =>
    appendEvent(tx, commandActor, at, {
      action: 'backup.drill',
      objectType: 'backup',
      objectId: file,
      after: { count: events },
    }),
  )
  anchorHead()
  saveNote('last-drill', drill)
}
