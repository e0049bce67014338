import type { Server } from '@/bench/server'
import { withServer } from '@/bench/with-server'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { seedDemo } from '@/seed/demo/seed-demo'

/** Starts the built product on the sample district in a folder of its own, which is `env().dataDir` meanwhile, and removes it. */
export const withDemo = <Result>(use: (server: Server) => Promise<Result>, address?: string): Promise<Result> =>
  withServer(fillDemo, use, address)

/** Fills the empty folder of DATA_DIR with the sample district and lets go of it. */
async function fillDemo(): Promise<void> {
  migrateDatabase()
  await seedDemo(new Date().toISOString())
  closeDatabase()
}
