import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawWriter, reader } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { listMembershipsOf } from '@/db/people/memberships'
import { verifyPassword } from '@/db/people/password'
import { auditEvents, users } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { ensurePasswordStrong } from '@/domain/password'
import { env } from '@/env'
import { expectRefusal } from '../testing/expect-refusal'
import { checkReadiness } from './check-readiness'
import { migrateInstallation } from './migrate-installation'
import { prepareInstallation } from './prepare-installation'

useTestDatabase()

const now = '2026-03-02T02:00:00.000Z'
const names = { unit: '本单位', person: '系统管理员', post: '管理员' }

test('an empty database gets one administrator with a strong random password that must be changed, once', async () => {
  const first = await prepareInstallation(names, now)
  const [row] = await reader().select().from(users)
  expect(row).toMatchObject({ account: 'admin', name: '系统管理员', mustChangePassword: true, active: true })
  expect(await verifyPassword(row?.passwordHash ?? '', first?.password ?? '')).toBe(true)
  expect(() => ensurePasswordStrong(first?.password ?? '', ['admin'])).not.toThrow()
  const [capacity] = await listMembershipsOf(reader(), [row?.id ?? ''])
  expect(capacity).toMatchObject({ role: 'admin', fromDay: '2026-03-02', toDay: null, unitName: '本单位' })
  expect(await findUser(reader(), row?.id ?? '')).toBeDefined()
  expect(await prepareInstallation(names, now)).toBeUndefined()
})

test('the log says that the installation began, and holds no password', async () => {
  const events = await reader().select().from(auditEvents)
  expect(events.map(({ action }) => action)).toEqual(['holiday.import', 'holiday.import', 'installation.begin'])
  expect(JSON.stringify(events)).not.toMatch(/argon2/)
})

test('a migrated database with room on the disk is ready', async () => {
  const parts = { database: true, writing: true, migration: true, files: true, disk: true, backup: true }
  expect(await checkReadiness(now)).toEqual({ ready: true, ...parts })
})

test('a newer database is refused and not ready', async () => {
  expect(await migrateInstallation(now)).toBeUndefined()
  const newest = rawWriter().prepare('select max(created_at) as at from __drizzle_migrations').get() as { at: number }
  rawWriter().exec(`insert into __drizzle_migrations (hash, created_at) values ('later', ${newest.at + 1})`)
  await expectRefusal(migrateInstallation(now), 'databaseNewer')
  expect(await checkReadiness('2026-03-02T02:00:01.000Z')).toMatchObject({ ready: false, migration: false })
})

test('an older database is backed up before it is migrated', async () => {
  const raw = rawWriter()
  raw.exec('delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)')
  raw.exec('delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)')
  await migrateInstallation(now).catch(() => undefined)
  expect(readdirSync(join(env().dataDir, 'backups'))).toEqual(['before-migration-2026-03-02T02-00-00-000Z.tar.gz'])
})
