import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFile } from '@/db/add-file'
import { appendEvent } from '@/db/append-event'
import { closeDatabase, rawWriter, reader, transaction } from '@/db/client'
import { readFile, storeFile } from '@/db/file-store'
import { migrateDatabase } from '@/db/migrate'
import { files } from '@/db/schema'
import { env, forgetEnv } from '@/env'
import { backUp } from './back-up'
import { commandActor } from './command-actor'
import { restoreBackup } from './restore-backup'
import { expectRefusal } from './testing/expect-refusal'
import { verifyAudit } from './verify-audit'

const now = '2026-03-02T02:00:00.000Z'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-backup-'))
  openInstallation('live')
  migrateDatabase()
})
afterEach(() => {
  closeDatabase()
  rmSync(folder, { recursive: true, force: true })
})

const archive = () => join(folder, 'backup.tar.gz')

function openInstallation(name: string): void {
  process.env.DATA_DIR = join(folder, name)
  forgetEnv()
  closeDatabase()
}

let written = 0

/** An upload as the product does it: the bytes first, then row and event in one transaction. */
async function upload(): Promise<void> {
  const { hash, size } = await storeFile(new TextEncoder().encode(`evidence ${written++}`))
  await transaction(async (tx) => {
    await addFile(tx, { hash, size, type: 'txt' }, now)
    await appendEvent(tx, commandActor, now, { action: 'test', objectType: 'file', objectId: hash })
  })
}

async function writeUntil(over: Promise<unknown>): Promise<void> {
  let going = true
  over.finally(() => {
    going = false
  })
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (going) await upload()
    }),
  )
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('a backup made under 16 writers restores into an empty folder with every row, its event and its file', async () => {
  for (let count = 0; count < 50; count += 1) await upload()
  const backup = backUp(archive(), now)
  await writeUntil(backup)
  const { files: archived } = await backup
  const liveRows = (await reader().select().from(files)).length
  openInstallation('empty')
  const restored = await restoreBackup(archive(), false, now)
  const rows = await reader().select().from(files)
  expect(restored).toMatchObject({ files: archived, aside: null })
  expect(rows.length).toBeGreaterThanOrEqual(50)
  expect(liveRows).toBeGreaterThan(rows.length)
  for (const { hash } of rows) expect(hashOf((await readFile(hash)) ?? new Uint8Array())).toBe(hash)
  expect(await verifyAudit()).toMatchObject({ events: rows.length + 2, fault: null, firstBad: null })
})

test('a backup holds as many rows in every table as what it was made of', async () => {
  await upload()
  await backUp(archive(), now)
  const before = countRows()
  openInstallation('empty')
  await restoreBackup(archive(), false, now)
  expect(countRows()).toEqual({ ...before, audit_events: (before.audit_events ?? 0) + 1 })
})

function countRows(): Record<string, number> {
  const tables = rawWriter()
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like '%search%' and name not like 'sqlite%'",
    )
    .all()
  return Object.fromEntries(
    (tables as { name: string }[]).map(({ name }) => [name, rawWriter().prepare(`select * from ${name}`).all().length]),
  )
}

test('an archive that is there already is not written over', async () => {
  writeFileSync(archive(), 'other')
  await expectRefusal(backUp(archive(), now), 'fileExists')
  expect(readFileSync(archive(), 'utf8')).toBe('other')
})

test('a restore over a database wants to be told so, and keeps what was there', async () => {
  await upload()
  await backUp(archive(), now)
  await upload()
  closeDatabase()
  await expectRefusal(restoreBackup(archive(), false, now), 'targetNotEmpty')
  const { aside } = await restoreBackup(archive(), true, now)
  expect((await reader().select().from(files)).length).toBe(1)
  expect(readdirSync(aside ?? '').sort()).toEqual(['audit-head', 'audit-key', 'files', 'jiannuo.db'])
})

test('a restore is refused while another process has the database open', async () => {
  await upload()
  await backUp(archive(), now)
  closeDatabase()
  const server = new Sqlite(env().databasePath)
  server.prepare('select count(*) from files').get()
  await expectRefusal(restoreBackup(archive(), true, now), 'databaseInUse')
  server.close()
  expect((await restoreBackup(archive(), true, now)).aside).not.toBeNull()
})

test.each([
  ['cut', () => truncateSync(archive(), readFileSync(archive()).length - 200)],
  ['not an archive', () => writeFileSync(archive(), 'no archive at all')],
  ['empty', () => truncateSync(archive(), 0)],
])('an archive that is %s is refused and the live data stays as it is', async (_what, spoil) => {
  await upload()
  await backUp(archive(), now)
  await upload()
  spoil()
  closeDatabase()
  const before = listFiles()
  await restoreBackup(archive(), true, now).catch((error) => expect(error.code).toMatch(/^archive(Damaged|Missing)$/))
  expect(listFiles()).toEqual(before)
  expect((await reader().select().from(files)).length).toBe(2)
})

const listFiles = (): string[] => readdirSync(env().dataDir, { recursive: true, encoding: 'utf8' }).sort()

test('a database that a newer version wrote is refused', async () => {
  rawWriter().exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  await backUp(archive(), now)
  openInstallation('empty')
  await expectRefusal(restoreBackup(archive(), false, now), 'databaseNewer')
  expect(readdirSync(env().dataDir)).toEqual(['secret'])
})
