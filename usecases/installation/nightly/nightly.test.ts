import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { findNewestBackup } from '@/db/backup/nightly-archives'
import { findNote } from '@/db/backup/notes'
import { reader, transaction } from '@/db/client'
import { giveJob } from '@/db/notices/timed-jobs'
import { useTestDatabase } from '@/db/testing'
import { tamper } from '@/db/testing/tamper'
import { addDays } from '@/domain/calendar'
import { nameArchive } from '@/domain/keeping/archives'
import { forgetEnv } from '@/env'
import { checkReadiness } from '../check-readiness'
import { commandActor } from '../command-actor'
import { keepNightly } from './keep-nightly'
import { listDueJobs } from './nightly-jobs'
import { runNightly } from './run-nightly'

useTestDatabase({ mayWait: true })

let folder = ''
const night = (day: number, time = '18:30:00') => `${addDays('2026-03-01', day)}T${time}.000Z`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-nightly-'))
  await transaction((tx) =>
    appendEvent(tx, commandActor, night(-1), { action: 'test', objectType: 'a', objectId: 'b' }),
  )
})
beforeEach(() => setFolder(join(folder, 'archives')))
afterAll(() => {
  delete process.env.BACKUP_DIR
  delete process.env.BACKUP_KEEP_DAILY
  rmSync(folder, { recursive: true, force: true })
})

function setFolder(path: string): void {
  process.env.BACKUP_DIR = path
  process.env.BACKUP_KEEP_DAILY = '3'
  process.env.BACKUP_KEEP_WEEKLY = '1'
  forgetEnv()
}

const listArchives = () => (existsSync(join(folder, 'archives')) ? readdirSync(join(folder, 'archives')).sort() : [])

test('each night one archive is made, of which the last days stay; a second server makes none', async () => {
  for (const day of [0, 1, 2, 3, 4]) {
    expect(await runNightly(night(day, '18:29:00'))).toEqual([])
    expect(await runNightly(night(day))).toEqual([])
    expect(await runNightly(night(day, '19:00:00'))).toEqual([])
  }
  expect(listArchives()).toEqual([2, 3, 4].map((day) => nameArchive(night(day), false)))
  expect(findNewestBackup(night(5))?.at).toBe(night(4))
})

test('what others laid into the folder stays', async () => {
  mkdirSync(join(folder, 'archives'), { recursive: true })
  writeFileSync(join(folder, 'archives', 'notes.txt'), 'mine')
  await runNightly(night(5))
  expect(listArchives()).toContain('notes.txt')
})

test('a job that another process is at is left to it', async () => {
  const due = night(6)
  await transaction((tx) => giveJob(tx, 'backup', 'elsewhere 1 x', new Date(Date.parse(due) + 60_000).toISOString()))
  await runNightly(due)
  expect(listArchives()).not.toContain(nameArchive(due, false))
  await transaction((tx) => giveJob(tx, 'backup', 'elsewhere 1 x', due))
  await runNightly(due)
  expect(listArchives()).toContain(nameArchive(due, false))
})

test('a backup that fails is noted, tried again after an hour, and holds the look through the data up by nothing', async () => {
  writeFileSync(join(folder, 'no-folder'), '')
  setFolder(join(folder, 'no-folder', 'below'))
  expect(await runNightly(night(7))).toMatchObject([{ job: 'backup' }])
  expect(findNote('backup-fault')?.at).toBe(night(7))
  expect(findNote('last-check')).toMatchObject({ at: night(7), fault: null })
  expect(await listDueJobs(night(7, '19:00:00'))).toEqual([])
  setFolder(join(folder, 'archives'))
  expect(await runNightly(night(7, '19:31:00'))).toEqual([])
  expect(findNote('backup-fault')).toBeNull()
})

test('a log that was changed is found by the next night', async () => {
  await reader()
  tamper((raw) => raw.exec("update audit_events set user_name = 'nobody' where seq = 2"))
  await runNightly(night(8))
  expect(findNote('last-check')).toMatchObject({ at: night(8), fault: 'audit changed 2' })
})

test('readiness says when the newest archive is older than a day and some hours, and when it is gone', async () => {
  const at = Date.parse(night(8))
  const isReady = async (hours: number) => (await checkReadiness(new Date(at + hours * 3_600_000).toISOString())).backup
  expect(await isReady(29)).toBe(true)
  expect(await isReady(31)).toBe(false)
  for (const name of listArchives()) rmSync(join(folder, 'archives', name))
  expect(await isReady(28)).toBe(false)
})

test('archives of a time to come hide no age and push none out, and what only bears such a name stops nothing', async () => {
  const coming = [400, 401, 402, 403].map((day) => nameArchive(night(day), false))
  for (const name of coming) writeFileSync(join(folder, 'archives', name), 'any')
  mkdirSync(join(folder, 'archives', nameArchive(night(1), false)))
  symlinkSync('nowhere', join(folder, 'archives', nameArchive(night(2), false)))
  expect((await checkReadiness(night(10))).backup).toBe(false)
  expect(await runNightly(night(10))).toEqual([])
  expect(listArchives()).toEqual(expect.arrayContaining([nameArchive(night(10), false), ...coming]))
  expect(findNewestBackup(night(10))?.at).toBe(night(10))
  setFolder(join(folder, 'no-folder'))
  expect((await checkReadiness(night(13))).backup).toBe(false)
})

test('it is looked for every five minutes', () => {
  const job = keepNightly()
  const early = new Date('2026-12-01T00:01:00.000Z')
  expect(job.nextRuns(2, early).map((time) => time.toISOString())).toEqual([
    '2026-12-01T00:05:15.000Z',
    '2026-12-01T00:10:15.000Z',
  ])
  job.stop()
})
