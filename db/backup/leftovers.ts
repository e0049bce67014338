import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { env } from '@/env'
import { reader } from '../client'
import { files } from '../schema'

const orphanMs = 24 * 3_600_000
const staging = /^[.](backup|restore)-|[.](part|tmp)$/
const temporary = /^[.].*[.]tmp$/
const stored = /^[0-9a-f]{62}$/

/**
 * Removes what crashes left behind: staging folders of backups and restores, half archives, half files, and files that no
 * row names since a day. Call it only while no other process uses the folder. Gives how many were removed.
 */
export async function sweepLeftovers(now: string): Promise<number> {
  const { dataDir, filesDir } = env()
  const dead = [
    ...listIn(dataDir, (name) => staging.test(name)),
    ...listIn(join(dataDir, 'backups'), (name) => staging.test(name)),
    ...listStored(filesDir).filter((path) => temporary.test(basename(path))),
    ...(await listOrphans(filesDir, now)),
  ]
  for (const path of dead) rmSync(path, { recursive: true, force: true })
  return dead.length
}

async function listOrphans(filesDir: string, now: string): Promise<string[]> {
  const named = new Set((await reader().select({ hash: files.hash }).from(files)).map(({ hash }) => hash))
  const isOld = (path: string) => Date.parse(now) - statSync(path).mtimeMs > orphanMs
  return listStored(filesDir).filter((path) => stored.test(basename(path)) && !named.has(hashOf(path)) && isOld(path))
}

const hashOf = (path: string): string => path.slice(-65).replaceAll(/[\\/]/g, '')

const listStored = (filesDir: string): string[] =>
  listIn(filesDir, (name) => /^[0-9a-f]{2}$/.test(name)).flatMap((folder) => listIn(folder, () => true))

const listIn = (folder: string, isWanted: (name: string) => boolean): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(isWanted)
        .map((name) => join(folder, name))
    : []
