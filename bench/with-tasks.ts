import { cpus } from 'node:os'
import { fillDatabase } from './seed'
import type { Server } from './server'
import { withServer } from './with-server'

/** Seeds 10,000 tasks into a folder of its own, starts the built server on it, measures, and leaves nothing behind. */
export const withTasks = (measure: (server: Server, openIds: string[]) => Promise<void>): Promise<void> =>
  withServer(
    () => fillDatabase(10_000),
    async (server, { tasks, openIds }) => {
      console.log(`${tasks} tasks; Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`)
      await measure(server, openIds)
    },
  )
