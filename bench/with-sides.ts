import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { env } from '@/env'
import { fillDatabase } from './seed'
import { startServer } from './server'
import { openSide, type Side } from './side'
import { withServer } from './with-server'

type Use = (sides: Side[]) => Promise<void>
/** `kept`: a folder whose `count` holds the data that an earlier seed of that size left, or is to be left there. */
type Sides = { beside: string | null; kept: string | null }

/**
 * Seeds `count` tasks and starts the built server on them; with `beside`, another checkout whose packages are installed, that
 * one's too, on data that its own seed made. Leaves nothing behind.
 */
export const withSides = (count: number, { beside, kept }: Sides, use: Use): Promise<void> =>
  withServer(
    () => fill(count, kept),
    async (server) => {
      const own = await openSide('new', server, listOpen(env().dataDir))
      if (!beside) return use([own])
      await withOther(beside, count, (other) => use([other, own]))
    },
  )

async function fill(count: number, kept: string | null): Promise<void> {
  const seeded = kept && join(kept, String(count))
  if (seeded && existsSync(seeded)) return cpSync(seeded, env().dataDir, { recursive: true })
  await fillDatabase(count)
  if (seeded) cpSync(env().dataDir, seeded, { recursive: true })
}

async function withOther(folder: string, count: number, use: (side: Side) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiannuo-bench-'))
  const settings = { ...process.env, DATA_DIR: dataDir }
  try {
    const command = ['--import', 'tsx', 'bench/seed.ts', String(count)]
    execFileSync(process.execPath, command, { cwd: folder, env: settings, stdio: ['ignore', 'ignore', 'inherit'] })
    const server = await startServer(dataDir, { folder })
    await openSide('old', server, listOpen(dataDir)).then(use).finally(server.stop)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Running tasks from every report, so that a change is not always one to the report counted last; another version may seed others. */
function listOpen(dataDir: string): string[] {
  const raw = new Sqlite(join(dataDir, 'jiannuo.db'), { readonly: true })
  const ids = raw.prepare("select id from tasks where status = 'inProgress' order by id").pluck().all() as string[]
  raw.close()
  return ids.filter((_, index) => index % Math.ceil(ids.length / 400) === 0)
}
