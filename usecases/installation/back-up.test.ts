import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { holdFolder } from '@/db/backup/hold-folder'
import { closeDatabase, rawWriter, reader, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { addFile } from '@/db/files/file-notes'
import { readFile, storeFile } from '@/db/files/file-store'
import { auditEvents, files } from '@/db/schema'
import { tamper } from '@/db/testing/tamper'
import type { RefusalCode } from '@/domain/refusal'
import { env, forgetEnv } from '@/env'
import { verifyAudit } from '../audit/verify-audit'
import { expectRefusal } from '../testing/expect-refusal'
import { backUp, writeBackup } from './back-up'
import { commandActor } from './command-actor'
import { restoreBackup } from './restore-backup'

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
  const restored = await restoreBackup(archive(), { replace: false }, now)
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
  await restoreBackup(archive(), { replace: false }, now)
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
  await expectRefusal(restoreBackup(archive(), { replace: false }, now), 'targetNotEmpty')
  const { aside } = await restoreBackup(archive(), { replace: true }, now)
  expect((await reader().select().from(files)).length).toBe(1)
  expect(readdirSync(aside ?? '').sort()).toEqual(['audit-head', 'audit-key', 'files', 'jiannuo.db'])
})

test('a restore is the last event of what came, by the machine alone: no page and no address makes one', async () => {
  await upload()
  await backUp(archive(), now)
  closeDatabase()
  await restoreBackup(archive(), { replace: true }, now)
  const told = await reader().select().from(auditEvents)
  expect(told.at(-1)).toMatchObject({ action: 'backup.restore', objectId: archive(), userId: null })
  const pages = ['app', 'auth'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const sources = pages.filter((path) => /[.]tsx?$/.test(path) && !/[.]test[.]/.test(path))
  expect(sources.length).toBeGreaterThan(300)
  expect(
    sources.filter((path) => /restore-backup|drill-restore|backup\/swap-in/.test(readFileSync(path, 'utf8'))),
  ).toEqual([])
})

test('a restore is refused while another process has the database open', async () => {
  await upload()
  await backUp(archive(), now)
  closeDatabase()
  const server = new Sqlite(env().databasePath)
  server.prepare('select count(*) from files').get()
  await expectRefusal(restoreBackup(archive(), { replace: true }, now), 'databaseInUse')
  server.close()
  expect((await restoreBackup(archive(), { replace: true }, now)).aside).not.toBeNull()
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
  await restoreBackup(archive(), { replace: true }, now).catch((error) =>
    expect(error.code).toMatch(/^archive(Damaged|Missing)$/),
  )
  expect(listFiles()).toEqual(before)
  expect((await reader().select().from(files)).length).toBe(2)
})

const listFiles = (): string[] => readdirSync(env().dataDir, { recursive: true, encoding: 'utf8' }).sort()

test('a database that a newer version wrote is neither backed up nor restored', async () => {
  rawWriter().exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  await expectRefusal(backUp(archive(), now), 'databaseNewer')
  expect(existsSync(archive())).toBe(false)
  await writeBackup(archive())
  openInstallation('empty')
  await expectRefusal(restoreBackup(archive(), { replace: false }, now), 'databaseNewer')
  expect(readdirSync(env().dataDir).sort()).toEqual(['.in-use', 'secret'])
})

test('a backup leaves nothing beside its archive, which is for its owner alone, and clears what dead ones left', async () => {
  await upload()
  const target = join(folder, 'elsewhere')
  await backUp(join(target, 'first.tar.gz'), now)
  const left = ['.backup-of-another-installation', `.backup-${tag()}-${hostname()}-999999999-abc123`]
  for (const name of left) mkdirSync(join(target, name))
  await backUp(join(target, 'second.tar.gz'), now)
  expect(readdirSync(target).sort()).toEqual(['.backup-of-another-installation', 'first.tar.gz', 'second.tar.gz'])
  expect(statSync(join(target, 'second.tar.gz')).mode & 0o777).toBe(0o600)
  expect(readdirSync(env().dataDir).filter((name) => name.startsWith('.backup'))).toEqual([])
})

const tag = (): string => createHash('sha256').update(env().dataDir).digest('hex').slice(0, 8)

// Each spoils the live data; the backup made of it is then whole as an archive and wrong in itself.
test.each<[RefusalCode, string, () => void]>([
  ['archiveIncomplete', 'a file that a row names is missing', () => rmSync(lastFile())],
  ['archiveUntrue', 'an event was changed', () => changeEvent()],
  ['archiveDamaged', 'a reference leads nowhere', () => breakReference()],
])('refuses with %s a backup in which %s, and leaves the live data as it is', async (code, _what, spoil) => {
  await upload()
  await upload()
  spoil()
  await backUp(archive(), now)
  openInstallation('other')
  migrateDatabase()
  await upload()
  closeDatabase()
  const before = listFiles()
  await expectRefusal(restoreBackup(archive(), { replace: true }, now), code)
  expect(listFiles().filter((name) => name !== '.in-use')).toEqual(before)
  const despite = restoreBackup(archive(), { replace: true, despiteFaults: true }, now)
  if (code === 'archiveDamaged') await expectRefusal(despite, code)
  else expect((await despite).fault?.code).toBe(code)
})

function lastFile(): string {
  const { hash } = rawWriter().prepare('select hash from files order by rowid desc').get() as { hash: string }
  return join(env().filesDir, hash.slice(0, 2), hash.slice(2))
}

function changeEvent(): void {
  tamper((raw) => raw.exec("update audit_events set user_name = 'nobody' where seq = 1"))
}

function breakReference(): void {
  const raw = new Sqlite(env().databasePath)
  raw.pragma('foreign_keys = OFF')
  raw.exec("insert into drafts (id, user_id, form, 'values', saved_at) select '1', '2', '3', '{}', '4'")
  raw.exec(
    "insert into sessions (id, user_id, address, agent, created_at, last_seen_at) values ('1', 'nobody', '', '', '', '')",
  )
  raw.close()
}

test('a restore waits for nobody and touches nothing while a backup or a server uses the folder', async () => {
  await upload()
  await backUp(archive(), now)
  closeDatabase()
  const release = holdFolder()
  await expectRefusal(restoreBackup(archive(), { replace: true }, now), 'databaseInUse')
  release()
  expect((await restoreBackup(archive(), { replace: true }, now)).fault).toBeNull()
})

test('data, archives and what is restored are for their owner alone, whatever the umask', async () => {
  const before = process.umask(0)
  try {
    await upload()
    await backUp(join(env().dataDir, 'backups', 'one.tar.gz'), now)
    const kept = join(env().dataDir, 'backups', 'one.tar.gz')
    expect(listOpen(env().dataDir)).toEqual([])
    closeDatabase()
    await restoreBackup(kept, { replace: true }, now)
    await upload()
    expect(listOpen(env().dataDir)).toEqual([])
  } finally {
    process.umask(before)
  }
})

test('what an earlier version left open to others is closed when it is opened again', async () => {
  await upload()
  closeDatabase()
  const { dataDir, databasePath, filesDir } = env()
  for (const path of [dataDir, filesDir, join(lastFileOf(filesDir), '..')]) chmodSync(path, 0o755)
  for (const path of [databasePath, lastFileOf(filesDir)]) chmodSync(path, 0o644)
  await upload()
  expect(listOpen(dataDir)).toEqual([])
})

const lastFileOf = (filesDir: string): string =>
  readdirSync(filesDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(filesDir, name))
    .filter((path) => statSync(path).isFile())
    .at(-1) ?? ''

/** What others may look into. */
const listOpen = (dataDir: string): string[] =>
  ['.', ...readdirSync(dataDir, { recursive: true, encoding: 'utf8' })].filter(
    (name) => statSync(join(dataDir, name)).mode & 0o077,
  )
