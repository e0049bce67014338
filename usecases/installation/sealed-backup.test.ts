import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { findNote } from '@/db/backup/notes'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import type { RefusalCode } from '@/domain/refusal'
import { env, moveDataDir } from '@/env'
import { expectRefusal } from '../testing/expect-refusal'
import { backUp } from './back-up'
import { commandActor } from './command-actor'
import { drillRestore } from './drill-restore'
import { restoreBackup } from './restore-backup'

const now = '2026-03-02T02:00:00.000Z'
const later = '2026-03-02T03:00:00.000Z'
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-sealed-'))
  process.env.BACKUP_PASSPHRASE = 'correct horse battery'
  process.env.BACKUP_DIR = join(folder, 'nightly')
  open('live')
  migrateDatabase()
  await upload('evidence of the first kind')
  await backUp(archive(), now)
})
afterEach(() => {
  closeDatabase()
  delete process.env.BACKUP_PASSPHRASE
  delete process.env.BACKUP_DIR
  rmSync(folder, { recursive: true, force: true })
})

const archive = () => join(folder, 'one.tar.gz.sealed')

function open(name: string): void {
  closeDatabase()
  moveDataDir(join(folder, name))
}

async function upload(text: string): Promise<void> {
  const { hash, size } = await storeFile(new TextEncoder().encode(text))
  await transaction(async (tx) => {
    await addFile(tx, { hash, size, type: 'txt' }, now)
    await appendEvent(tx, commandActor, now, { action: 'test', objectType: 'file', objectId: hash })
  })
}

const listLive = (): string[] => readdirSync(env().dataDir, { recursive: true, encoding: 'utf8' }).sort()

test('a sealed archive shows nothing, is for its owner alone, leaves nothing open, and restores with its passphrase', async () => {
  const bytes = readFileSync(archive())
  expect(bytes.subarray(0, 8).toString()).toBe('JIANNUO1')
  for (const word of ['SQLite format', 'evidence', 'manifest', '\x1f\x8b\x08\x00'])
    expect(bytes.includes(Buffer.from(word, 'latin1'))).toBe(false)
  expect(statSync(archive()).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).sort()).toEqual(['live', 'one.tar.gz.sealed'])
  expect(listLive().filter((name) => name.startsWith('.backup'))).toEqual([])
  open('empty')
  expect(await restoreBackup(archive(), { replace: false }, later)).toMatchObject({ files: 1, fault: null })
})

test.each<[RefusalCode, string, () => void]>([
  ['archiveSealed', 'without its passphrase', () => setPassphrase(undefined)],
  ['passphraseWrong', 'with another passphrase', () => setPassphrase('another horse battery')],
  ['archiveDamaged', 'that is cut', () => truncateSync(archive(), statSync(archive()).size - 100)],
  ['archiveDamaged', 'of which a byte was altered', () => alter()],
])('refuses with %s a sealed archive %s, and leaves the live data as it is', async (code, _what, spoil) => {
  await upload('evidence of the second kind')
  closeDatabase()
  spoil()
  const before = listLive()
  await expectRefusal(restoreBackup(archive(), { replace: true }, later), code)
  expect(listLive().filter((name) => name !== '.in-use')).toEqual(before.filter((name) => name !== '.in-use'))
})

function setPassphrase(word: string | undefined): void {
  if (word) process.env.BACKUP_PASSPHRASE = word
  else delete process.env.BACKUP_PASSPHRASE
  moveDataDir(env().dataDir)
}

function alter(): void {
  const bytes = readFileSync(archive())
  bytes[200] = (bytes[200] ?? 0) ^ 1
  writeFileSync(archive(), bytes)
}

test('a drill restores the newest backup, walks its log, counts, notes that it went well, and leaves nothing behind', async () => {
  const names = listLive().filter((name) => !name.startsWith('.in-use'))
  const drilled = await drillRestore(undefined, later)
  expect(drilled).toEqual({ file: archive(), people: 0, reports: 0, tasks: 0, files: 1, events: 2, isOwn: true })
  expect(findNote('last-drill')).toEqual({ at: later, file: archive(), events: 2 })
  expect(listLive().filter((name) => !/last-drill|audit-head|[.]in-use|-wal|-shm/.test(name))).toEqual(
    names.filter((name) => !/audit-head|-wal|-shm/.test(name)),
  )
})

test('a drill says of another installation’s backup that it is one, and refuses where there is none', async () => {
  open('other')
  migrateDatabase()
  await expectRefusal(drillRestore(undefined, later), 'noBackup')
  await upload('evidence of another office')
  await upload('and more of it')
  expect(await drillRestore(archive(), later)).toMatchObject({ isOwn: false, events: 2 })
  expect(findNote('last-drill')).toBeUndefined()
})

test('a drill on a new machine, without a database, says what came', async () => {
  copyFileSync(archive(), join(folder, 'carried.sealed'))
  open('new')
  expect(await drillRestore(join(folder, 'carried.sealed'), later)).toMatchObject({ isOwn: null, files: 1 })
})
