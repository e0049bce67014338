import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { env } from '@/env'
import { canBegin, isInPlace, reader } from '../client'
import { findFilePath } from '../files/file-store'
import { endStorageFault, hasStorageFault } from './machine-faults'

const pauseMs = 50

/** True when the database lies where it was opened and gives a row. */
export async function canRead(): Promise<boolean> {
  await reader().run(sql`select count(*) from units where id = ''`)
  return isInPlace()
}

/** True as soon as a write could begin, without writing anything; asks on while another process holds the database. */
export async function canWrite(signal: AbortSignal): Promise<boolean> {
  while (!canBegin()) {
    signal.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return true
}

/** True when the files folder takes files and holds the first and the last one that were stored. */
export async function hasFiles(): Promise<boolean> {
  await access(env().filesDir, constants.R_OK | constants.W_OK)
  const ends = sql`select hash from files where rowid in (select min(rowid) from files union select max(rowid) from files)`
  const paths = await Promise.all((await reader().all<{ hash: string }>(ends)).map(({ hash }) => findFilePath(hash)))
  return paths.every((path) => path !== undefined)
}

/** True when nothing failed to be stored lately, or a small file can be stored again now. */
export async function canStore(): Promise<boolean> {
  if (!hasStorageFault()) return true
  const path = join(env().dataDir, '.probe.tmp')
  await writeFile(path, randomBytes(64 * 1024), { mode: 0o600, flush: true })
  await rm(path)
  endStorageFault()
  return true
}
