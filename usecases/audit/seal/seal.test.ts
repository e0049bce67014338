import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { anchorHead } from '@/db/audit/keep-anchor'
import { reader, transaction } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { rewriteLog } from '@/db/testing/rewrite-log'
import { readSeal, type Seal, writeSeal } from '@/domain/audit/seal'
import { commandActor } from '../../installation/command-actor'
import { runNightly } from '../../installation/nightly/run-nightly'
import { type MailServer, startMailServer } from '../../notice/testing/mail-server'
import { mailAt, setOutgoing } from '../../notice/testing/set-outgoing'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { verifyAudit } from '../verify-audit'
import { checkSeal } from './check-seal'
import { findSealOf, listSeals } from './list-seals'

useTestDatabase({ mayWait: true })

const night = '2026-03-02T18:30:00.000Z'
const yesterday = '2026-03-02'
const auditor = actorOf('auditor')
let server: MailServer
let seal: Seal = { day: '', count: 0, hash: '' }

const append = (at: string, objectId: string) =>
  transaction((tx) => appendEvent(tx, commandActor, at, { action: 'test', objectType: 'task', objectId }))

beforeAll(async () => {
  await makeDistrict()
  server = await startMailServer()
  await append('2026-03-01T15:59:59.999Z', 'the last of the first day')
  await append('2026-03-01T16:00:00.000Z', 'the first of the second')
  await append('2026-03-02T15:59:59.999Z', 'the last of the second day')
  await append('2026-03-02T16:00:00.000Z', 'of the day that goes on')
  anchorHead()
})
afterAll(async () => {
  setOutgoing({})
  delete process.env.SEAL_TO
  await server.close()
})

test('each day that is over has its last event as its seal, in Shanghai’s days; the day that goes on has none', async () => {
  const rows = await reader().select().from(auditEvents)
  const numberOf = (objectId: string) => rows.find((row) => row.objectId === objectId)?.seq
  const seals = await listSeals(auditor, night)
  const [second, first] = seals
  expect(second).toMatchObject({ day: '2026-03-02', count: numberOf('the last of the second day') })
  expect(first).toMatchObject({ day: '2026-03-01', count: numberOf('the last of the first day') })
  seal = (await findSealOf(night)) ?? seal
  expect(seal).toEqual(second)
})

test('they are for auditors of the topmost body alone', async () => {
  await expectRefusal(listSeals({ ...auditor, unitPath: '/city/district/' }, night), 'notAllowed')
  for (const who of ['admin', 'director', 'handler'] as const)
    await expectRefusal(listSeals(actorOf(who), night), 'notAllowed')
})

test('the seal is mailed once, and what is mailed can be checked', async () => {
  process.env.SEAL_TO = 'auditor@office.test'
  setOutgoing(mailAt(server.port))
  server.refuse(451, 'come later')
  expect(await runNightly(night)).toMatchObject([{ job: 'seal' }])
  server.accept()
  await runNightly('2026-03-02T19:31:00.000Z')
  await runNightly('2026-03-02T21:00:00.000Z')
  expect(server.receipts.map(({ to }) => to)).toEqual(['auditor@office.test'])
  const unfolded = server.receipts[0]?.source.replaceAll('=\r\n', '') ?? ''
  const line = unfolded.split('\r\n').find((each) => each.startsWith(`${yesterday} `)) ?? ''
  expect(line).toBe(writeSeal(seal))
  expect(checkSeal(readSeal(line) ?? { ...seal, hash: 'none' })).toBe('holds')
})

test('it holds while the log only grows', async () => {
  await append('2026-03-03T02:00:00.000Z', 'later')
  anchorHead()
  expect((await verifyAudit()).fault).toBeNull()
  expect(checkSeal(seal)).toBe('holds')
})

test('a log that the holder of file and key rewrote as a whole is whole in itself, and the seal shows it', async () => {
  rewriteLog((row) => (row.seq === 2 ? { ...row, userName: 'somebody else' } : row))
  expect((await verifyAudit()).fault).toBeNull()
  expect(checkSeal(seal)).toBe('differs')
})

test('a log that was cut by the holder of file and key is whole in itself, and the seal shows it', async () => {
  rewriteLog((row) => (row.seq < seal.count ? row : null))
  expect((await verifyAudit()).fault).toBeNull()
  expect(checkSeal(seal)).toBe('gone')
})
