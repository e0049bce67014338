import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { closeDatabase, rawWriter, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { findFilePath, storeFile } from '@/db/files/file-store'
import { useTestDatabase } from '@/db/testing'
import { env, forgetEnv } from '@/env'
import { expectRefusal } from '../testing/expect-refusal'
import { backUp } from './back-up'
import { checkReadiness, type Readiness } from './check-readiness'
import { commandActor } from './command-actor'

useTestDatabase({ mayWait: true })

let count = 0
const soon = () => new Date(Date.UTC(2026, 2, 2) + count++ * 10_000).toISOString()
const sound = { ready: true, database: true, writing: true, migration: true, files: true, disk: true, backup: true }

/** What readiness says, which must come within two seconds. */
async function ask(): Promise<Readiness> {
  const started = performance.now()
  const answer = await checkReadiness(soon())
  expect(performance.now() - started).toBeLessThan(2_000)
  return answer
}

async function upload(text: string): Promise<string> {
  const { hash, size } = await storeFile(new TextEncoder().encode(text))
  await transaction((tx) => addFile(tx, { hash, size, type: 'txt' }, soon()))
  return (await findFilePath(hash)) ?? ''
}

const path = () => env().databasePath

test('asking changes nothing, whoever asks and however often', async () => {
  await upload('first')
  const written = () =>
    ['', '-wal'].map((ending) => statSync(path() + ending)).map(({ mtimeMs, size }) => [mtimeMs, size])
  const before = written()
  for (let asked = 0; asked < 20; asked++) expect(await ask()).toEqual(sound)
  expect(written()).toEqual(before)
})

test('within two seconds nobody makes it look again', async () => {
  const now = soon()
  const first = checkReadiness(now)
  expect(checkReadiness(new Date(Date.parse(now) + 999).toISOString())).toBe(first)
  expect(checkReadiness(new Date(Date.parse(now) + 1_000).toISOString())).not.toBe(first)
})

test('a database that was moved away is said to be gone, and said to be there once it is back', async () => {
  renameSync(path(), `${path()}.elsewhere`)
  expect(await ask()).toEqual({ ...sound, ready: false, database: false, writing: false })
  renameSync(`${path()}.elsewhere`, path())
  expect(await ask()).toEqual(sound)
})

test.each(['all files', 'the first file', 'the last file'])('%s moved away are missed', async (what) => {
  const first = await upload('first')
  const last = await upload(`last ${what}`)
  const away = what === 'all files' ? env().filesDir : what === 'the first file' ? first : last
  renameSync(away, `${env().dataDir}/elsewhere`)
  expect(await ask()).toEqual({ ...sound, ready: false, files: false })
  mkdirSync(dirname(away), { recursive: true })
  if (what === 'all files') mkdirSync(away)
  expect(await ask()).toMatchObject({ files: false })
  if (what === 'all files') rmSync(away, { recursive: true })
  renameSync(`${env().dataDir}/elsewhere`, away)
  expect(await ask()).toEqual(sound)
})

test('a database held by another process is said to take no writes', async () => {
  const other = new Sqlite(path())
  other.exec('begin immediate')
  expect(await ask()).toEqual({ ...sound, ready: false, writing: false })
  other.close()
  expect(await ask()).toEqual(sound)
})

test('a long write of its own is no fault', async () => {
  let answer: Promise<Readiness> | undefined
  await transaction(async () => {
    answer = checkReadiness(soon())
    await new Promise((resolve) => setTimeout(resolve, 1_500))
  })
  expect(await answer).toEqual(sound)
})

test('a write that failed makes the disk suspect until something can be written', async () => {
  mkdirSync(`${env().dataDir}/.probe.tmp`)
  rawWriter().pragma(`max_page_count = ${rawWriter().pragma('page_count', { simple: true })}`)
  const long = 'x'.repeat(1_000_000)
  const event = { action: 'test', objectType: '', objectId: '', note: long }
  await expectRefusal(
    transaction((tx) => appendEvent(tx, commandActor, soon(), event)),
    'diskFull',
  )
  expect(await ask()).toEqual({ ...sound, ready: false, disk: false })
  rmSync(`${env().dataDir}/.probe.tmp`, { recursive: true })
  expect(await ask()).toEqual(sound)
  rawWriter().pragma('max_page_count = 1073741823')
})

test('an old backup, or none since the beginning, is said where it is watched', async () => {
  const at = (hours: number) => new Date(Date.UTC(2027, 0, 1, hours)).toISOString()
  await transaction((tx) => appendEvent(tx, commandActor, at(0), { action: 'test', objectType: '', objectId: '' }))
  expect(await checkReadiness(at(1_000))).toEqual(sound)
  process.env.BACKUP_MAX_HOURS = '48'
  forgetEnv()
  expect(await checkReadiness(at(48))).toEqual(sound)
  expect(await checkReadiness(at(49))).toEqual({ ...sound, ready: false, backup: false })
  await backUp(`${env().dataDir}/backups/one.tar.gz`, at(50))
  expect(await checkReadiness(at(51))).toEqual(sound)
  expect(await checkReadiness(at(99))).toEqual({ ...sound, ready: false, backup: false })
  delete process.env.BACKUP_MAX_HOURS
  forgetEnv()
})

test('a database behind or ahead of this version is named', async () => {
  const latest = '(select max(created_at) from __drizzle_migrations)'
  rawWriter().exec(`update __drizzle_migrations set created_at = created_at - 1 where created_at = ${latest}`)
  expect(await ask()).toEqual({ ...sound, ready: false, migration: false })
  rawWriter().exec(`update __drizzle_migrations set created_at = created_at + 2 where created_at = ${latest}`)
  expect(await ask()).toEqual({ ...sound, ready: false, migration: false })
})

test('a database deleted with its folder is said to be gone', async () => {
  rmSync(env().dataDir, { recursive: true })
  expect(await ask()).toMatchObject({ ready: false, database: false, writing: false, files: false })
  closeDatabase()
})
