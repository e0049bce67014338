import { pathToFileURL } from 'node:url'
import { closeDatabase, rawWriter } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { seedMany } from '@/seed/many/seed-many'

export const benchPassword = 'Bench-2026-password'

/** Fills the empty database of DATA_DIR with many tasks; gives their number and the ids of running ones. */
export async function fillDatabase(count: number): Promise<{ tasks: number; openIds: string[] }> {
  migrateDatabase()
  writeFast()
  const { tasks, openIds } = await seedMany(count, benchPassword, new Date().toISOString())
  closeDatabase()
  return { tasks, openIds }
}

// What a power cut takes is made again; the closing that follows ends both settings.
function writeFast(): void {
  rawWriter().pragma('synchronous = OFF')
  rawWriter().pragma('cache_size = -1000000')
}

/** `npx tsx bench/seed.ts [count]` fills a database to look at. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now()
  const { tasks } = await fillDatabase(Number(process.argv[2] ?? 10_000))
  console.log(`${tasks} tasks (password of all accounts: ${benchPassword}) in ${Date.now() - started} ms`)
}
