import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { forgetEnv } from '@/env'
import { closeDatabase } from './client'
import { migrateDatabase } from './migrate'

/** Gives the tests of this file a migrated database and files folder of their own, removed afterwards. */
export function useTestDatabase(): void {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiannuo-test-'))
    process.env.DATA_DIR = folder
    forgetEnv()
    closeDatabase()
    migrateDatabase()
  })
  afterAll(() => {
    closeDatabase()
    rmSync(folder, { recursive: true, force: true })
  })
}
