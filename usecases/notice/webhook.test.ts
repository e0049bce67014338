import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { addToOutbox, claimNext } from '@/db/notices/outbox'
import { auditEvents, outbox } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { deliverNotices } from './deliver-notices'
import { sendReceiverTrial } from './send-trial'
import { setOutgoing } from './testing/set-outgoing'

type Call = { url: string; headers: IncomingHttpHeaders; body: string }
type Event = { type: string; data: { sequence: number; id: string } }

useTestDatabase()
const key = Buffer.alloc(32, 'k')
const handler = actorOf('handler')
let server: Server
let host = ''
let calls: Call[] = []
let slowness = 0
let answer: { status: number; location?: string; words?: string }

beforeAll(async () => {
  await makeDistrict()
  server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    calls.push({ url: request.url ?? '', headers: request.headers, body })
    if (request.url === '/group') return response.end('{"errcode":0,"errmsg":"ok"}')
    await new Promise((resolve) => setTimeout(resolve, slowness))
    response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.words)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(async () => {
  calls = []
  slowness = 0
  answer = { status: 200, words: 'taken' }
  const secret = `whsec_${key.toString('base64')}`
  const robot = { WECOM_ROBOT: `http://${host}/group`, ROBOT_HOSTS: host }
  setOutgoing({ WEBHOOK_URL: `http://${host}/jiannuo`, WEBHOOK_HOSTS: host, WEBHOOK_SECRET: secret, ...robot })
  await transaction((tx) => tx.delete(outbox))
})

const later = (minutes: number) => () => new Date(Date.parse(testNow) + minutes * 60_000).toISOString()
const act = (action: string, objectType: string, objectId: string) =>
  transaction((tx) =>
    appendEvent(tx, handler, testNow, { action, objectType, objectId, objectName: '建成平台', note: '人手不足' }),
  )
const events = (): Event[] => calls.map(({ body }) => JSON.parse(body))
const listRows = () => reader().select().from(outbox)

it('tells what happened to what, in the order of the log, and no name and no word of it', async () => {
  await act('task.suspend', 'task', 't1')
  await act('task.resume', 'task', 't1')
  await act('password.change', 'user', 'handler')
  await act('export.slip', 'task', 't1')
  expect(await deliverNotices(later(0))).toMatchObject({ sent: 2 })
  const logged = await reader().select().from(auditEvents)
  const numbers = logged.filter(({ action }) => /suspend|resume/.test(action)).map(({ seq }) => seq)
  expect(events().map(({ type, data }) => [type, data.id, data.sequence])).toEqual([
    ['task.suspend', 't1', numbers[0]],
    ['task.resume', 't1', numbers[1]],
  ])
  for (const { body } of calls) expect(body).not.toMatch(/建成平台|人手不足|测试|handler/)
})

it('is signed as Standard Webhooks has it, worked out from what arrived', async () => {
  await act('task.suspend', 'task', 't1')
  await deliverNotices(later(3))
  const [{ url, headers, body } = { url: '', headers: {} as IncomingHttpHeaders, body: '' }] = calls
  const { 'webhook-id': id, 'webhook-timestamp': second, 'webhook-signature': signature } = headers
  expect(url).toBe('/jiannuo')
  expect(second).toBe(String(Date.parse(later(3)()) / 1000))
  expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${second}.${body}`).digest('base64')}`)
})

it('comes again under the same id where the program was busy, and where we were stopped before its answer', async () => {
  await act('task.suspend', 'task', 't1')
  answer = { status: 503 }
  expect(await deliverNotices(later(0))).toMatchObject({ waiting: 1 })
  expect(await deliverNotices(later(0))).toMatchObject({ waiting: 0, sent: 0 })
  await transaction((tx) => claimNext(tx, 'programs', later(1)()))
  answer = { status: 204 }
  expect(await deliverNotices(later(1))).toMatchObject({ sent: 1 })
  const ids = calls.map(({ headers }) => headers['webhook-id'])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

it('is tried again where a proxy stands before a program that is away, for a day', async () => {
  await act('task.suspend', 'task', 't1')
  answer = { status: 404 }
  await deliverNotices(later(0))
  expect(await listRows()).toMatchObject([{ state: 'waiting', fault: { code: 'busy', answer: '404 ' } }])
  await deliverNotices(later(24 * 60))
  expect(await listRows()).toMatchObject([{ state: 'failed' }])
})

it('holds up no mail and no group, however slowly a program answers', async () => {
  for (let count = 0; count < 3; count++) await act('task.suspend', 'task', `t${count}`)
  slowness = 300
  const group = { channel: 'wecom' as const, kind: 'trial' as const, userId: null, recipient: 'wecom', facts: {} }
  await transaction((tx) => addToOutbox(tx, [{ ...group, key: 'trial:group' }], testNow))
  await deliverNotices(later(0))
  expect(calls.map(({ url }) => url).indexOf('/group')).toBeLessThan(2)
  expect(calls).toHaveLength(4)
})

it('follows no redirect to an inside address, and takes a refusal as one', async () => {
  await act('task.suspend', 'task', 't1')
  answer = { status: 302, location: `http://${host}/inside` }
  await deliverNotices(later(0))
  expect(calls.map(({ url }) => url)).toEqual(['/jiannuo'])
  expect(await listRows()).toMatchObject([{ state: 'failed', fault: { code: 'redirected' } }])
  await act('task.resume', 'task', 't1')
  answer = { status: 410, words: 'no such program' }
  await deliverNotices(later(0))
  expect((await listRows()).at(-1)).toMatchObject({
    state: 'failed',
    fault: { code: 'refused', answer: '410 no such program' },
  })
})

it('waits with all that is meant for a program that is away', async () => {
  const away = { WEBHOOK_URL: 'http://127.0.0.1:9/', WEBHOOK_HOSTS: '127.0.0.1:9' }
  setOutgoing({ ...away, WEBHOOK_SECRET: `whsec_${key.toString('base64')}` })
  for (const id of ['t1', 't2', 't3']) await act('task.suspend', 'task', id)
  expect(await deliverNotices(later(0))).toMatchObject({ waiting: 1 })
  expect((await listRows()).map(({ tries }) => tries).sort()).toEqual([0, 0, 1])
})

it('is tried by the administrator, and nothing is queued where no program is set', async () => {
  await sendReceiverTrial(actorOf('admin'), { receiver: 'webhook' }, testNow)
  await deliverNotices(later(0))
  expect(events()).toMatchObject([{ type: 'trial' }])
  setOutgoing({})
  await act('task.suspend', 'task', 't1')
  expect(await listRows()).toHaveLength(1)
})
