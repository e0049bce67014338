import { createServer, type IncomingMessage, type RequestOptions, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathHeader } from '../request-headers'
import { standAtDoor } from './stand-at-door'

/** Behind the door: says which path and policy it was told. */
const server = createServer(({ headers, url }, response) => {
  if (url?.includes('page')) response.setHeader('content-type', 'text/html; charset=utf-8')
  if (url?.includes('pdf')) response.setHeader('content-type', 'application/pdf')
  if (url?.includes('download')) response.setHeader('content-disposition', 'attachment')
  if (url?.includes('streamed')) response.setHeader('x-jiannuo-size', Buffer.byteLength(said(headers)))
  if (url?.includes('answer=open')) openAnswer(response)
  response.write(said(headers))
  response.end()
})
/** As Next does it: what is there already stays. */
function openAnswer(response: ServerResponse): void {
  const own = { 'content-security-policy': "default-src 'none'", 'cache-control': 'public, max-age=300' }
  const all = { ...own, 'set-cookie': 'a=b', vary: 'rsc' }
  for (const [name, value] of Object.entries(all)) if (!response.hasHeader(name)) response.setHeader(name, value)
}
const said = (headers: IncomingMessage['headers']) =>
  JSON.stringify([headers[pathHeader], headers['content-security-policy']])

beforeAll(async () => {
  standAtDoor({ say: ({ code }) => code, hasTooManyAttempts: async (address) => address === '10.0.0.66' })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

type Sent = { status: number; text: string; headers: IncomingMessage['headers'] }
function send(options: RequestOptions): Promise<Sent> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ port, ...options }, async (answer) => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers })
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('every answer', () => {
  const paths = [
    '/',
    '/login',
    '/tasks?q=1',
    '/icon.svg',
    '/_next/static/none.js',
    '/_next/image',
    '/favicon.ico/tasks',
  ]

  it.each(paths)('of %s carries a policy with a nonce of its own, which the page behind is told', async (path) => {
    const [first, second] = [await send({ path }), await send({ path })]
    const policy = first.headers['content-security-policy']
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(JSON.parse(first.text)).toEqual([path, policy])
    expect(second.headers['content-security-policy']).not.toBe(policy)
    expect(first.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  })

  it('is kept by no cache, but for the files that are named after what they hold', async () => {
    const cacheOf = async (path: string) => (await send({ path })).headers['cache-control']
    for (const path of ['/', '/api/evidence/none', '/_global-error', '/_next/image', '/tasks/../_next/statics'])
      expect([path, await cacheOf(path)]).toEqual([path, 'private, no-store'])
    expect(await cacheOf('/_next/static/chunks/a.js')).toBeUndefined()
  })

  it('to anybody below /public has the handler’s own policy and time in caches, and no cookie', async () => {
    const { headers } = await send({ path: '/public/district/2025?answer=open' })
    expect(headers['content-security-policy']).toBe("default-src 'none'")
    expect(headers['cache-control']).toBe('public, max-age=300')
    for (const name of ['set-cookie', 'vary']) expect(headers).not.toHaveProperty(name)
    const { headers: bare } = await send({ path: '/public' })
    expect(bare['content-security-policy']).toContain('nonce-')
    expect(bare['cache-control']).toBe('private, no-store')
    const { headers: other } = await send({ path: '/publican?answer=open' })
    expect(other['cache-control']).toBe('private, no-store')
  })

  it('that is streamed says how long it will be', async () => {
    const { headers, text } = await send({ path: '/api/export/streamed.zip' })
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
    expect(headers).not.toHaveProperty('transfer-encoding')
    expect(headers).not.toHaveProperty('x-jiannuo-size')
  })

  it('of what is no page lets nothing in it run', async () => {
    const policyOf = async (path: string) => (await send({ path })).headers['content-security-policy']
    expect(await policyOf('/api/export/ledger.csv')).toContain('sandbox')
    expect(await policyOf('/tasks/../api/export/ledger.csv')).toContain('sandbox')
    expect(await policyOf('/api/auth/signout')).toContain('nonce-')
    expect(await policyOf('/api/export/a-download-that-is-a-page')).toContain('sandbox')
    expect(await policyOf('/api/no-such-page')).toContain('nonce-')
  })

  it('of a file that is shown lets the site’s own pages frame it and nothing in it run; any other may be framed by nobody', async () => {
    const of = async (path: string) => {
      const { 'content-security-policy': policy, 'x-frame-options': frames } = (await send({ path })).headers
      return { policy: String(policy), frames }
    }
    const text = await of('/api/evidence/a-download/view')
    expect(text.frames).toBe('SAMEORIGIN')
    expect(text.policy).toMatch(/^sandbox; default-src 'none'.*frame-ancestors 'self'$/)
    const pdf = await of('/api/evidence/a-download-pdf/view')
    expect(pdf.policy).toMatch(/^object-src 'self'; default-src 'none'.*frame-ancestors 'self'$/)
    for (const path of ['/api/evidence/none/view', '/api/evidence/a-download', '/api/evidence/a-download/view/more'])
      expect([path, (await of(path)).frames]).toEqual([path, 'DENY'])
    expect((await of('/api/evidence/a-page/view')).policy).toContain('nonce-')
  })
})

it('tells the page its path whatever the request says of itself, without the field of Next’s scripts', async () => {
  const headers = { [pathHeader]: '/made-up', 'content-security-policy': "script-src 'nonce-made-up'" }
  const [path, policy] = JSON.parse((await send({ path: '/tasks?q=%E5%8A%A1&_rsc=1a2b3', headers })).text)
  expect([path, policy.includes('made-up')]).toEqual(['/tasks?q=%E5%8A%A1', false])
})

it('a change that a foreign page sends is refused, whatever its method; what only reads is answered', async () => {
  const headers = { origin: 'https://evil.example' }
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await send({ path: '/tasks', method, headers })).toMatchObject({ status: 403, text: 'foreignOrigin' })
  expect((await send({ path: '/tasks', method: 'POST', headers: { origin: 'null' } })).status).toBe(403)
  expect((await send({ path: '/tasks', headers })).status).toBe(200)
})

it('a log-in without scripts from an address that has used up its attempts is refused early', async () => {
  const from = { 'x-forwarded-for': '10.0.0.66' }
  const post = async (path: string, headers: Record<string, string>) =>
    (await send({ path, method: 'POST', headers: { 'content-length': '0', ...headers } })).status
  for (const path of ['/login', '/api/auth/callback/credentials'])
    expect([path, await post(path, from)]).toEqual([path, 429])
  expect(await post('/login', { ...from, 'next-action': 'a' })).toBe(200)
  expect(await post('/tasks', from)).toBe(200)
  expect(await post('/login', { 'x-forwarded-for': '10.0.0.67' })).toBe(200)
})
