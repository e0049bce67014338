import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '@/db/client'
import { forgetEnv } from '@/env'

/** Gives `use` an empty data folder, which is DATA_DIR meanwhile, and removes it. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-trust-'))
  moveTo(folder)
  try {
    return await use(folder)
  } finally {
    closeDatabase()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Makes a folder the DATA_DIR of what follows in this process. */
export function moveTo(folder: string): void {
  closeDatabase()
  process.env.DATA_DIR = folder
  forgetEnv()
}
