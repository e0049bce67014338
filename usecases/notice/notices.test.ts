import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { addToOutbox } from '@/db/notices/outbox'
import { findPreferences } from '@/db/notices/preferences'
import { outbox } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { type NoticeChoices, usualChoices } from '@/domain/notice/preferences'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { editPreferences } from './edit-preferences'
import { everyFailed } from './notice-forms'
import { sendReceiverTrial, sendTrial } from './send-trial'
import { mailAt, setOutgoing } from './testing/set-outgoing'
import { retryDelivery, viewDeliveries } from './view-deliveries'

useTestDatabase()
const [head, admin] = [actorOf('head'), actorOf('admin')]
const chosen: NoticeChoices = { daily: ['task', 'due'], atOnce: ['redSlip', 'instruction', 'mentioned'] }
const wanted = { address: 'head@office.test', ...chosen, usual: false, language: 'en' as const }
const kept = { address: 'head@office.test', ...chosen, language: 'en' }

beforeAll(makeDistrict)
beforeEach(async () => {
  setOutgoing(mailAt(2525))
  await transaction((tx) => tx.delete(outbox))
})

it('as many mails are queued at once as there are people', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    ...{ channel: 'mail' as const, kind: 'digest' as const, key: `digest:${at}`, userId: 'head' },
    ...{ recipient: 'head@office.test', facts: {} },
  }))
  expect(await transaction((tx) => addToOutbox(tx, rows, testNow))).toBe(5000)
})

describe('preferences', () => {
  it('are kept with one event that tells before and after', async () => {
    await editPreferences(head, wanted, testNow)
    expect(await findPreferences(reader(), 'head')).toEqual(kept)
    const [event] = await listEventsOf(reader(), 'user', 'head')
    expect(event).toMatchObject({
      action: 'notices.preferences',
      after: kept,
      before: { address: '', ...usualChoices },
    })
  })

  it('keep no choice that there is not, turn off nothing that is urgent, and go back to the usual', async () => {
    const set = (ticked: object) => editPreferences(head, { ...wanted, ...ticked }, testNow)
    await set({ daily: ['due', 'nonsense'], atOnce: ['due', 'red', 'silent', 'nonsense'] })
    const { daily, atOnce } = await findPreferences(reader(), 'head')
    expect([daily, atOnce]).toEqual([['due'], ['redSlip', 'instruction']])
    await set({ daily: [], atOnce: [], usual: true })
    expect(await findPreferences(reader(), 'head')).toEqual({ ...kept, ...usualChoices })
  })

  it('take an address of the allowed domains alone', async () => {
    const set = (address: string) => editPreferences(head, { ...wanted, address }, testNow)
    for (const address of [
      'head',
      'head@',
      'a b@office.test',
      'x@office.test, y@office.test',
      'x@office.test\r\nBcc: y',
    ])
      await expectRefusal(set(address), 'mailAddressInvalid')
    await expectRefusal(set('head@office.test.evil.example'), 'mailDomainForeign')
    await set('Head.One@OFFICE.test')
    await set('')
  })

  it('take none where no server is set', async () => {
    setOutgoing({})
    await expectRefusal(editPreferences(head, wanted, testNow), 'mailUnset')
    await editPreferences(head, { ...wanted, address: '' }, testNow)
  })
})

describe('a trial', () => {
  it('goes to the own address, once a minute', async () => {
    await expectRefusal(sendTrial(actorOf('handler'), {}, testNow), 'mailAddressMissing')
    await editPreferences(head, wanted, testNow)
    await sendTrial(head, {}, testNow)
    await sendTrial(head, {}, testNow)
    expect(await reader().select().from(outbox)).toHaveLength(1)
    setOutgoing({})
    await expectRefusal(sendTrial(head, {}, testNow), 'mailUnset')
  })

  it('goes to a group that is set, by the topmost administrator alone', async () => {
    await expectRefusal(sendReceiverTrial(head, { receiver: 'wecom' }, testNow), 'notAllowed')
    await expectRefusal(sendReceiverTrial(admin, { receiver: 'wecom' }, testNow), 'mailUnset')
    setOutgoing({ WECOM_ROBOT: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k' })
    await sendReceiverTrial(admin, { receiver: 'wecom' }, testNow)
    expect(await reader().select().from(outbox)).toMatchObject([{ channel: 'wecom', recipient: 'wecom' }])
  })
})

describe('the page about what left', () => {
  const row = {
    channel: 'mail' as const,
    kind: 'digest' as const,
    userId: 'head',
    recipient: 'h@office.test',
    facts: {},
  }

  it('shows servers without their secrets', async () => {
    setOutgoing({ ...mailAt(2525), SMTP_URL: 'smtp://jiannuo:secret@127.0.0.1:2525' })
    const view = await viewDeliveries(admin)
    expect(view.mail).toEqual({ server: '127.0.0.1:2525', from: 'jiannuo@office.test', domains: ['office.test'] })
    expect(JSON.stringify(view)).not.toContain('secret')
    await expectRefusal(viewDeliveries(actorOf('coordinator')), 'notAllowed')
  })

  it('lets what failed be tried again, and nothing else', async () => {
    await transaction((tx) => addToOutbox(tx, [{ ...row, key: 'one' }], testNow))
    const [{ id } = { id: '' }] = await reader().select().from(outbox)
    await expectRefusal(retryDelivery(admin, { id }, testNow), 'deliveryGone')
    const fault = { code: 'refused' as const, answer: '550 no such person' }
    await transaction((tx) => tx.update(outbox).set({ state: 'failed', tries: 7, fault }).where(eq(outbox.id, id)))
    await expectRefusal(retryDelivery(head, { id }, testNow), 'notAllowed')
    expect((await viewDeliveries(admin)).failed).toMatchObject([{ name: 'head', fault }])
    await retryDelivery(admin, { id }, testNow)
    expect(await reader().select().from(outbox)).toMatchObject([{ state: 'waiting', tries: 0, nextTryAt: testNow }])
  })

  it('lets all that failed be tried again at once, with one event, and leaves what was sent', async () => {
    const rows = ['one', 'two', 'three'].map((key) => ({ ...row, key: `all-${key}` }))
    await transaction((tx) => addToOutbox(tx, rows, testNow))
    await transaction((tx) => tx.update(outbox).set({ state: 'failed', tries: 7 }))
    await transaction((tx) => tx.update(outbox).set({ state: 'sent' }).where(eq(outbox.key, 'all-three')))
    await expectRefusal(retryDelivery(head, { id: everyFailed }, testNow), 'notAllowed')
    await retryDelivery(admin, { id: everyFailed }, testNow)
    const after = await reader().select().from(outbox)
    expect(after.filter(({ state }) => state === 'failed')).toEqual([])
    expect(after.find(({ key }) => key === 'all-three')).toMatchObject({ state: 'sent', tries: 7 })
    await expectRefusal(retryDelivery(admin, { id: everyFailed }, testNow), 'deliveryGone')
  })
})
