import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { Agent, createServer, type RequestOptions, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { endSession, startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { env } from '@/env'
import { createPerson } from '@/usecases/testing/create-person'
import { sessionCookieName } from '../cookie'
import { writeToken } from '../token'
import { markReached, setAnswerStatus } from './answer'
import { standAtDoor } from './stand-at-door'

useTestDatabase()

const megabyte = 1024 * 1024
const server = createServer()
const agent = new Agent()
let came: string[] = []
let [cookie, endedCookie] = ['', '']

/** Behind the door: says what came, and does what the address asks for. */
server.on('request', async (asked, response) => {
  came.push(`${asked.method} ${asked.url}`)
  const digest = createHash('sha256')
  let size = 0
  for await (const piece of asked) {
    digest.update(piece)
    size += piece.length
  }
  if (asked.url === '/refused') {
    markReached()
    setAnswerStatus(422)
  }
  if (asked.url === '/broken') markReached()
  response.statusCode = ['/broken', '/unread'].includes(asked.url ?? '') ? 500 : 200
  response.end(`${size} ${digest.digest('hex')} ${asked.headers['x-forwarded-for']}`)
})

beforeAll(async () => {
  standAtDoor({
    say: ({ code, facts }) => `${code} ${JSON.stringify(facts)}`,
    hasTooManyAttempts: async (address) => address === '10.0.0.66',
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { userId } = await createPerson({})
  const begin = (at: string) =>
    transaction((tx) => startSession(tx, { userId, membershipId: null, address: '', agent: '' }, at))
  const now = new Date().toISOString()
  const [alive, ended] = [await begin(now), await begin(now)]
  await transaction((tx) => endSession(tx, userId, ended, now))
  cookie = `locale=zh; ${sessionCookieName()}=${await writeToken(alive)}`
  endedCookie = `${sessionCookieName()}=${await writeToken(ended)}`
})
afterAll(() => {
  agent.destroy()
  server.close()
})

type Sent = { status: number; text: string; type: string }
function send(options: RequestOptions, body?: Buffer | Buffer[]): Promise<Sent> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ port, agent, method: body ? 'POST' : 'GET', ...options }, async (answer) => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve({ status: answer.statusCode ?? 0, text, type: String(answer.headers['content-type']) })
    })
    asked.on('error', reject)
    for (const piece of Array.isArray(body) ? body : []) asked.write(piece)
    asked.end(Array.isArray(body) ? undefined : body)
  })
}
const post = (path: string, size: number, headers: Record<string, string> = {}) =>
  send({ path, headers: { ...headers, 'content-length': String(size) } }, Buffer.alloc(size))

describe('a body', () => {
  it('of somebody who is not logged in is refused unread past 64 kB, whatever cookie is made up', async () => {
    came = []
    const forged = `${sessionCookieName()}=${'x'.repeat(200)}`
    for (const made of ['', forged, endedCookie]) {
      const { status, text, type } = await post('/reports/import', 33 * megabyte, made ? { cookie: made } : {})
      expect([status, text, type]).toEqual([401, 'bodyOfStranger {}', 'text/plain; charset=utf-8'])
    }
    expect((await post('/login', 64 * 1024 + 1)).status).toBe(401)
    expect(came).toEqual([])
    expect((await post('/login', 64 * 1024)).status).toBe(200)
  })

  it('of somebody logged in is taken up to what its page sends, and refused with both sizes past it', async () => {
    came = []
    const tooLarge: [string, number][] = [
      ['/api/unsent', 2 * megabyte + 1],
      ['/tasks', 2 * megabyte + 1],
      ['/admin/import', 34 * megabyte + 1],
      ['/tasks/t1/evidence', 34 * megabyte + 1],
      ['/tasks/t1/evidence/e1', 34 * megabyte + 1],
      ['/tasks/t1/evidence/reuse', 2 * megabyte + 1],
    ]
    for (const [path, size] of tooLarge) {
      const { status, text } = await post(path, size, { cookie })
      expect([status, text]).toEqual([413, `bodyTooLarge {"size":${size},"limit":${size - 1}}`])
    }
    expect(came).toEqual([])
  })

  it('comes through whole, short or laid aside on the disk, and leaves no file', async () => {
    for (const size of [10, 200_000, 2 * megabyte, 33 * megabyte]) {
      const bytes = randomBytes(size)
      const { status, text } = await send(
        { path: '/tasks/t1/report', headers: { cookie, 'content-length': size } },
        bytes,
      )
      expect([status, text]).toEqual([200, `${size} ${createHash('sha256').update(bytes).digest('hex')} 127.0.0.1`])
    }
    expect(readdirSync(join(env().dataDir, 'incoming'))).toEqual([])
  })

  it('comes through whole for many at once', async () => {
    const sizes = Array.from({ length: 12 }, (_, index) => 3 * megabyte + index)
    const sent = await Promise.all(sizes.map((size) => post('/reports/import', size, { cookie })))
    expect(sent.map(({ text }) => Number(text.split(' ')[0]))).toEqual(sizes)
  })

  it('takes no more of the disk than one person may, however many they begin and never end', async () => {
    const { port } = server.address() as AddressInfo
    const head = `POST /tasks/t1/report HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\ncontent-length: ${33 * megabyte}\r\n\r\n`
    const begun = Array.from({ length: 18 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
    for (const socket of begun) socket.write(head)
    const full = async () => (await post('/tasks/t1/report', 33 * megabyte, { cookie })).status
    await expect.poll(full).toBe(503)
    expect((await post('/tasks/t1/report', megabyte, { cookie })).status).toBe(200)
    for (const socket of begun) socket.destroy()
    await expect.poll(full).toBe(200)
  })

  it('of no stated length is refused', async () => {
    came = []
    const pieces = Array.from({ length: 57 }, () => Buffer.alloc(megabyte))
    expect(await send({ path: '/reports/import', headers: { cookie } }, pieces)).toMatchObject({
      status: 411,
      text: 'lengthMissing {}',
    })
    expect(came).toEqual([])
  })
})

describe('a request that cannot be read', () => {
  it('is answered with what is wrong, and comes no further', async () => {
    came = []
    const addresses = ['/tasks/%E0%A4%A', '/%', '/tasks/%00', '/tasks?q=%00', '/%C0%AF', 'http://elsewhere/tasks', '*']
    for (const path of addresses) expect([path, (await send({ path })).status]).toEqual([path, 400])
    const heads = [{ host: 'a b' }, { host: '%' }, { 'next-router-state-tree': '%' }, { 'next-router-state-tree': '{' }]
    for (const headers of heads) expect([headers, (await send({ path: '/', headers })).status]).toEqual([headers, 400])
    for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])
      expect(await send({ path: '/', method })).toMatchObject({ status: 405, text: 'methodUnknown {}' })
    expect(came).toEqual([])
  })

  it('that expects what nobody knows is a request like any other', async () => {
    expect(await send({ path: '/', headers: { expect: 'wonders' } })).toMatchObject({ status: 200 })
  })

  it('is answered with a sentence even where it is no request', async () => {
    const { port } = server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1').end('GET /a b HTTP/1.1\r\n\r\n')
    let text = ''
    for await (const piece of socket) text += piece
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*\r\n\r\naddressWrong/)
  })

  it('is answered before a sender that closes afterwards is through', async () => {
    const headers = { cookie, connection: 'close', 'content-length': String(40 * megabyte) }
    const { status } = await send({ path: '/reports/import', headers, agent: false }, Buffer.alloc(40 * megabyte))
    expect(status).toBe(413)
  })

  it('is not taken for one that merely looks odd', async () => {
    for (const path of ['/tasks?q=%E5%8A%A1', '/tasks?q=100%', '/tasks/%E4%BB%BB', '/tasks?unit=..%2F..'])
      expect([path, (await send({ path })).status]).toEqual([path, 200])
  })
})

describe('the answer to a form', () => {
  it('carries the status of its refusal, and 400 with a sentence where it could not be read', async () => {
    expect((await post('/refused', 3)).status).toBe(422)
    expect(await post('/unread', 3)).toMatchObject({ status: 400, text: 'badRequest {}' })
    expect((await post('/fine', 3)).status).toBe(200)
  })
  it('stays 500 where the fault is the product’s own, or nobody sent a form', async () => {
    expect((await post('/broken', 3)).status).toBe(500)
    expect((await send({ path: '/unread' })).status).toBe(500)
  })
})
