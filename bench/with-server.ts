import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetEnv } from '@/env'
import { fillDatabase } from './seed'
import { type Server, startServer } from './server'

/** Seeds 10,000 tasks into a folder of its own, starts the built server on it, measures, and leaves nothing behind. */
export async function withServer(measure: (server: Server, openIds: string[]) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiannuo-bench-'))
  process.env.DATA_DIR = dataDir
  forgetEnv()
  try {
    const { tasks, openIds } = await fillDatabase(10_000)
    console.log(`${tasks} tasks; Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`)
    const server = await startServer(dataDir)
    try {
      await measure(server, openIds)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
