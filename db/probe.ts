import { mkdir, statfs } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { env } from '@/env'
import { reader, transaction } from './client'

/** Writes one page durably and reads it back, on the connections that people's requests use; throws where that fails. */
export async function probeDatabase(): Promise<void> {
  await transaction(async (tx) => void (await tx.run(sql`pragma user_version = 1`)))
  await reader().run(sql`select count(*) from units where id = ''`)
}

/** Free bytes where the data lies. */
export async function findFreeBytes(): Promise<number> {
  await mkdir(env().dataDir, { recursive: true })
  const { bavail, bsize } = await statfs(env().dataDir)
  return bavail * bsize
}
