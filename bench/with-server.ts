import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetEnv } from '@/env'
import { type Server, startServer } from './server'

/** Fills a folder of its own, starts the built server on it (by `address` for people, where that is not its own), gives both to `use`, and leaves nothing behind. */
export async function withServer<Filled, Result>(
  fill: () => Promise<Filled>,
  use: (server: Server, filled: Filled) => Promise<Result>,
  address?: string,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiannuo-bench-'))
  process.env.DATA_DIR = dataDir
  forgetEnv()
  try {
    const filled = await fill()
    const server = await startServer(dataDir, { address })
    try {
      return await use(server, filled)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
