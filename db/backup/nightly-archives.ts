import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Archive, readArchiveNames } from '@/domain/keeping/archives'
import { env } from '@/env'
import { findNote, type Note } from './notes'

// What the clocks of a machine and of whoever looks may be apart.
const clockMs = 5 * 60_000

/** The archives in the folder of nightly backups that hold anything, oldest first; none where no folder is set, there or to be read. */
export function listArchives(): Archive[] {
  const { folder } = env().backups
  if (!folder) return []
  return readArchiveNames(listNames(folder)).filter(({ name }) => {
    // Perhaps a link to nowhere, a folder of that name, or one that went meanwhile.
    const entry = statSync(join(folder, name), { throwIfNoEntry: false })
    return entry?.isFile() && entry.size > 0
  })
}

// A disk that is not there is shown by the age of the newest backup, not by a page that fails.
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes archives of that folder. */
export function dropArchives(archives: readonly Archive[]): void {
  const { folder } = env().backups
  if (folder) for (const { name } of archives) rmSync(join(folder, name), { force: true })
}

/**
 * The newest backup known at an instant: the last that was made, unless it is gone from the nightly folder, or the newest that lies there. One that
 * says that it is of a time to come says nothing of its age: a wrong clock made it, or somebody who wants no alarm.
 */
export function findNewestBackup(now: string): Note<'last-backup'> | undefined {
  const { folder } = env().backups
  const latest = new Date(Date.parse(now) + clockMs).toISOString()
  const newest = listArchives().findLast(({ at }) => at <= latest)
  const listed = folder && newest ? { at: newest.at, file: join(folder, newest.name) } : undefined
  const note = findNote('last-backup')
  const noted = note && note.at <= latest ? note : undefined
  const isGone = noted && folder && dirname(noted.file) === folder && !existsSync(noted.file)
  if (!noted || isGone) return listed
  return listed && listed.at > noted.at ? listed : noted
}
