import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDatabase, rawWriter } from '@/db/client'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { env, forgetEnv } from '@/env'
import type { Range } from '@/reader/report-text'
import { verifyAudit } from '../audit/verify-audit'
import { countMigrations, earlierText, makeEarlier, migrateTo } from '../testing/make-earlier'
import { migrateInstallation } from './migrate-installation'
import { restoreBackup } from './restore-backup'

const now = '2026-03-02T02:00:00.000Z'

beforeEach(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'jiannuo-upgrade-'))
  forgetEnv()
  closeDatabase()
})
afterEach(() => {
  closeDatabase()
  rmSync(env().dataDir, { recursive: true, force: true })
})

const count = (table: string): unknown => rawWriter().prepare(`select count(*) from ${table}`).pluck().get()
/** What the report tells of work done, as it is kept. */
const toldIn = (): string[] => {
  const kept = rawWriter().prepare('select told from reports').pluck().get() as string
  return (JSON.parse(kept) as Range[]).map(({ start, end }) => earlierText.slice(start, end))
}
const told = ['一、2025年工作情况', '（一）规范执法。', '开展案卷评查2轮。']
const earlier = Array.from({ length: countMigrations() - 1 }, (_, index) => index + 1)

test.each(earlier)(
  'a database of the first %i migrations is backed up and brought to this version whole',
  async (migrations) => {
    await makeEarlier(migrations, 20)
    const backup = await migrateInstallation(now)
    expect(findMigrationState()).toBe('current')
    expect(['units', 'users', 'memberships', 'files'].map(count)).toEqual([1, 1, 1, 1])
    expect(rawWriter().pragma('foreign_key_check')).toEqual([])
    expect((await verifyAudit()).fault).toBeNull()
    expect(toldIn()).toEqual(told)
    expect((await restoreBackup(backup ?? '', { replace: true }, now)).fault).toBeNull()
    expect(['units', 'users', 'memberships', 'files'].map(count)).toEqual([1, 1, 1, 1])
    await migrateInstallation(now)
    expect(toldIn()).toEqual(told)
  },
)

test.each(earlier)(
  'migrations after the first %i that fail at their very end leave the database as it was',
  async (migrations) => {
    await makeEarlier(migrations, 5)
    const schema = () => rawWriter().prepare('select sql from sqlite_master order by name').pluck().all()
    const before = schema()
    expect(() => migrateTo(countMigrations(), 'select no_such_function()')).toThrow()
    closeDatabase()
    expect(schema()).toEqual(before)
    expect(findMigrationState()).toBe('older')
    expect(readdirSync(env().dataDir)).not.toContain('backups')
  },
)
