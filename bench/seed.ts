import { migrateDatabase } from '@/db/migrate'
import { seedMany } from '@/usecases/seed/seed-many'

export const benchPassword = 'Bench-2026-password'

/** `tsx bench/seed.ts [count]`: fills the database of DATA_DIR, which must be empty, with many tasks. */
async function seed(): Promise<void> {
  const started = Date.now()
  migrateDatabase()
  const { tasks, accounts } = await seedMany(Number(process.argv[2] ?? 10_000), benchPassword, new Date().toISOString())
  console.log(`${tasks} tasks, ${accounts.length} accounts (password ${benchPassword}) in ${Date.now() - started} ms`)
}

await seed()
