import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import type { OutboxRow } from '@/db/notices/outbox'
import { savePreferences } from '@/db/notices/preferences'
import { outbox, timedJobs } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { usualPreferences } from '@/domain/notice/preferences'
import { makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { deliverNotices } from './deliver-notices'
import { queueDigest } from './queue-digest'
import { type MailServer, startMailServer } from './testing/mail-server'
import { mailAt, setOutgoing } from './testing/set-outgoing'

useTestDatabase()
let server: MailServer

/** Tuesday 3 March 2026, half past eight in Shanghai. */
const morning = '2026-03-03T00:30:00.000Z'
const at = (now: string) => () => now
const later = (minutes: number) => new Date(Date.parse(morning) + minutes * 60_000).toISOString()
const wants = (userId: string, over = {}) =>
  transaction((tx) => savePreferences(tx, userId, { ...usualPreferences, address: `${userId}@office.test`, ...over }))
const listRows = (): Promise<OutboxRow[]> => reader().select().from(outbox).orderBy(asc(outbox.id))
const findRow = async (): Promise<OutboxRow | undefined> => (await listRows())[0]

beforeAll(async () => {
  server = await startMailServer()
  await makeDistrict()
  await makeTask({ id: 'toSign', status: 'assigned', signDue: '2026-03-04', title: '建成执法监督平台' })
  await makeTask({ id: 'soon', title: '抽查合同履约', handlerId: 'handler', due: '2026-03-10' })
})
afterAll(() => server.close())
beforeEach(async () => {
  setOutgoing(mailAt(server.port))
  server.accept()
  server.receipts.length = 0
  await transaction(async (tx) => {
    await tx.delete(outbox)
    await tx.delete(timedJobs)
  })
  await wants('head')
  await wants('handler', { daily: [] })
})

it('tells a head in the morning what waits for the unit, once, in text and as a page', async () => {
  expect(await queueDigest(morning)).toBe(1)
  expect(await deliverNotices(at(morning))).toEqual({ sent: 1, waiting: 0, failed: 0, dropped: 0 })
  const [{ to, source, messageId } = { to: '', source: '', messageId: '' }] = server.receipts
  const row = await findRow()
  expect(to).toBe('head@office.test')
  expect(messageId).toBe(`<${row?.id}@localhost>`)
  expect(source).toContain('text/plain; charset=utf-8')
  expect(source).toContain('text/html; charset=utf-8')
  expect(row).toMatchObject({ state: 'sent', tries: 1, key: 'digest:head:2026-03-03' })
  expect(row?.answer).toContain('250')
})

it('queues no second digest of a day, whether asked again, a clock set back or after a restart', async () => {
  expect(await queueDigest(morning)).toBe(1)
  expect(await queueDigest(later(5))).toBe(0)
  await transaction((tx) => tx.delete(timedJobs))
  expect(await queueDigest(later(10))).toBe(0)
  expect(await listRows()).toHaveLength(1)
})

it('queues nothing on a Sunday, before half past eight, or where no server is set', async () => {
  expect(await queueDigest('2026-03-01T01:00:00.000Z')).toBe(0)
  expect(await queueDigest(later(-1))).toBe(0)
  setOutgoing({})
  expect(await queueDigest(morning)).toBe(0)
  await transaction((tx) => addNotifications(tx, [{ userId: 'head', kind: 'urge.red', facts: {} }], morning))
  expect(await listRows()).toHaveLength(0)
})

it('writes to nobody who has nothing to be told or wants none', async () => {
  await wants('stranger')
  await wants('auditor')
  await wants('head', { daily: [] })
  expect(await queueDigest(morning)).toBe(0)
})

it('sends a red slip at once to whoever may see its task, and drops it for whoever may not', async () => {
  await wants('handler')
  await wants('stranger')
  const facts = { title: '建成执法监督平台', number: '法督〔2026〕1号', by: '李国栋' }
  const told = ['handler', 'stranger'].map((userId) => ({ userId, kind: 'urge.red', facts, taskId: 'toSign' }))
  await transaction((tx) => addNotifications(tx, told, morning))
  expect(await deliverNotices(at(morning))).toEqual({ sent: 1, waiting: 0, failed: 0, dropped: 1 })
  expect(server.receipts.map(({ to }) => to)).toEqual(['handler@office.test'])
})

it('tries again what the server asks to be sent later, with the same Message-ID, and keeps its words', async () => {
  await queueDigest(morning)
  server.refuse(451, '4.7.1 greylisted')
  expect(await deliverNotices(at(morning))).toMatchObject({ waiting: 1 })
  expect(await findRow()).toMatchObject({ state: 'waiting', nextTryAt: later(1), fault: { code: 'busy' } })
  server.accept()
  expect(await deliverNotices(at(morning))).toMatchObject({ sent: 0 })
  expect(await deliverNotices(at(later(1)))).toMatchObject({ sent: 1 })
  expect(server.receipts).toHaveLength(1)
  expect(server.receipts[0]?.messageId).toBe(`<${(await findRow())?.id}@localhost>`)
})

it('gives up what the server refuses for good', async () => {
  await queueDigest(morning)
  server.refuse(550, '5.1.1 no such person')
  expect(await deliverNotices(at(morning))).toMatchObject({ failed: 1 })
  expect(await findRow()).toMatchObject({ state: 'failed', fault: { code: 'refused' } })
  expect((await findRow())?.fault?.answer).toContain('no such person')
})

it('lets the others wait where nobody answers, and gives a digest up with its day', async () => {
  await wants('coordinator')
  expect(await queueDigest(morning)).toBe(2)
  setOutgoing(mailAt(1))
  expect(await deliverNotices(at(morning))).toMatchObject({ waiting: 1, failed: 0 })
  expect((await listRows()).map(({ tries, nextTryAt }) => [tries, nextTryAt])).toEqual([
    [1, later(1)],
    [0, later(1)],
  ])
  expect(await findRow()).toMatchObject({ fault: { code: 'unreachable' } })
  await wants('coordinator', { daily: [] })
  expect(await deliverNotices(at('2026-03-03T16:00:00.000Z'))).toMatchObject({ failed: 2 })
  expect(await findRow()).toMatchObject({ state: 'failed', fault: { code: 'overdue' } })
})

it('says that the password is wrong, and sends nothing', async () => {
  await queueDigest(morning)
  setOutgoing({ ...mailAt(server.port), SMTP_URL: `smtp://jiannuo:wrong@127.0.0.1:${server.port}` })
  await deliverNotices(at(morning))
  expect(await findRow()).toMatchObject({ state: 'waiting', fault: { code: 'login' } })
  setOutgoing({ ...mailAt(server.port), SMTP_URL: `smtp://jiannuo:right@127.0.0.1:${server.port}` })
  expect(await deliverNotices(at(later(1)))).toMatchObject({ sent: 1 })
})

it('sends again what was left between its server and the disk, under the same Message-ID', async () => {
  await queueDigest(morning)
  await deliverNotices(at(morning))
  await transaction((tx) => tx.update(outbox).set({ state: 'sending' }).where(eq(outbox.state, 'sent')))
  expect(await deliverNotices(at(later(1)))).toMatchObject({ sent: 1 })
  expect(new Set(server.receipts.map(({ messageId }) => messageId)).size).toBe(1)
})

it('is done by one process at a time; what a dead one held or a clock set back is free', async () => {
  await queueDigest(morning)
  const hold = (holder: string, heldUntil: string) =>
    transaction(async (tx) => {
      await tx.delete(timedJobs)
      await tx.insert(timedJobs).values({ name: 'deliver', holder, heldUntil })
    })
  await hold('another-machine 12 x', later(2))
  expect(await deliverNotices(at(morning))).toBeNull()
  await hold('another-machine 12 x', later(3))
  expect(await deliverNotices(at(morning))).toMatchObject({ sent: 1 })
})
