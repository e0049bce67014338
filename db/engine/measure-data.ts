import { existsSync, statSync } from 'node:fs'
import { sum } from 'drizzle-orm'
import { env } from '@/env'
import { reader } from '../client'
import { files } from '../schema'

/** What the data take, in bytes: the database with its log, and the files that rows name. */
export async function measureData(): Promise<{ database: number; files: number }> {
  const [row] = await reader()
    .select({ size: sum(files.size).mapWith(Number) })
    .from(files)
  return { database: ['', '-wal'].map(sizeOf).reduce((all, each) => all + each, 0), files: row?.size ?? 0 }
}

const sizeOf = (ending: string): number => {
  const path = env().databasePath + ending
  return existsSync(path) ? statSync(path).size : 0
}
