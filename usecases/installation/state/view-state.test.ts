import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveNote } from '@/db/backup/notes'
import { transaction } from '@/db/client'
import { finishDay, giveJob, leaveJob } from '@/db/notices/timed-jobs'
import { useTestDatabase } from '@/db/testing'
import { forgetEnv } from '@/env'
import { mailAt, setOutgoing } from '../../notice/testing/set-outgoing'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { viewState } from './view-state'

useTestDatabase()
beforeAll(makeDistrict)
afterAll(() => setOutgoing({}))

const admin = actorOf('admin')
const hoursAgo = (hours: number) => new Date(Date.parse(testNow) - hours * 3_600_000).toISOString()
const look = () => viewState(admin, testNow)

test('nobody but the topmost administrator sees it', async () => {
  for (const who of ['coordinator', 'director', 'handler'] as const)
    await expectRefusal(viewState(actorOf(who), testNow), 'notAllowed')
  await expectRefusal(viewState({ ...admin, unitPath: '/city/district/' }, testNow), 'notAllowed')
})

test('a new installation is said to be without backup, check and drill, and asks for nothing that is not set', async () => {
  expect(await look()).toMatchObject({
    alarms: [],
    backup: { at: null, isTooOld: false, maxHours: null, failedAt: null, isNightly: false, drilledAt: null },
    disk: { isShort: false },
    database: { check: null },
    mail: null,
    sessions: { sessions: 0, people: 0 },
    versions: { product: '0.1.0', node: process.versions.node },
    advisories: [],
  })
  expect((await look()).database.bytes).toBeGreaterThan(100_000)
})

test('jobs are told with their last and next turn where something asks for them', async () => {
  setOutgoing(mailAt(2525))
  await transaction(async (tx) => {
    await giveJob(tx, 'check', 'me', testNow)
    await leaveJob(tx, 'check', 'me', hoursAgo(5))
    await finishDay(tx, 'check', testNow.slice(0, 10))
  })
  const { jobs, mail } = await look()
  expect(jobs).toEqual([
    { job: 'backup', ranAt: null, next: null },
    { job: 'check', ranAt: hoursAgo(5), next: '2026-03-02T18:30:00.000Z' },
    { job: 'seal', ranAt: null, next: null },
    { job: 'digest', ranAt: null, next: 'workingDays' },
    { job: 'deliver', ranAt: null, next: 'always' },
    { job: 'tell', ranAt: null, next: null },
  ])
  expect(mail).toEqual({})
})

test('what must be seen to stands first: a backup that is too old or failed, data in which a fault was found', async () => {
  process.env.BACKUP_MAX_HOURS = '24'
  forgetEnv()
  saveNote('last-backup', { at: hoursAgo(23), file: '/elsewhere/one.tar.gz' })
  expect((await look()).alarms).toEqual([])
  saveNote('last-backup', { at: hoursAgo(25), file: '/elsewhere/one.tar.gz' })
  saveNote('backup-fault', { at: hoursAgo(1), why: 'ENOSPC' })
  saveNote('last-check', { at: hoursAgo(2), fault: 'audit changed 7', events: 9 })
  expect((await look()).alarms).toEqual(['dataFaulty', 'backupTooOld', 'backupFailed'])
  delete process.env.BACKUP_MAX_HOURS
  forgetEnv()
})
