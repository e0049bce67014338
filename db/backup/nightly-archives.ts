import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Archive, readArchiveNames } from '@/domain/keeping/archives'
import { env } from '@/env'
import { findNote, type Note } from './notes'

/** The archives in the folder of nightly backups that hold anything, oldest first; none where no folder is set or there. */
export function listArchives(): Archive[] {
  const { folder } = env().backups
  if (!folder || !existsSync(folder)) return []
  return readArchiveNames(readdirSync(folder)).filter(({ name }) => statSync(join(folder, name)).size > 0)
}

/** Removes archives of that folder. */
export function dropArchives(archives: readonly Archive[]): void {
  const { folder } = env().backups
  if (folder) for (const { name } of archives) rmSync(join(folder, name), { force: true })
}

/** The newest backup known: the last that was made, unless it is gone from the nightly folder, or the newest that lies there. */
export function findNewestBackup(): Note<'last-backup'> | undefined {
  const { folder } = env().backups
  const newest = listArchives().at(-1)
  const listed = folder && newest ? { at: newest.at, file: join(folder, newest.name) } : undefined
  const noted = findNote('last-backup')
  const isGone = noted && folder && dirname(noted.file) === folder && !existsSync(noted.file)
  if (!noted || isGone) return listed
  return listed && listed.at > noted.at ? listed : noted
}
