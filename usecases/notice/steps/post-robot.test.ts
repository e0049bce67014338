import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { postRobot } from './post-robot'

type Said = { url: string; type: string; body: unknown }
let server: Server
let base = ''
let said: Said[] = []
let answer: { status: number; body: string; location?: string } = { status: 200, body: '' }

const ok = JSON.stringify({ errcode: 0, errmsg: 'ok' })
const secret = 'SEC000000000000000000000'
const at = Date.parse('2026-03-03T00:30:00.000Z')

beforeAll(async () => {
  server = createServer(async (request, response) => {
    said.push({ url: request.url ?? '', type: request.headers['content-type'] ?? '', body: await readBody(request) })
    response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  said = []
  answer = { status: 200, body: ok }
})

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) text += part
  return JSON.parse(text)
}

const wecom = () => ({ name: 'wecom' as const, address: `${base}/cgi-bin/webhook/send?key=k`, secret: '' })
const dingtalk = () => ({ name: 'dingtalk' as const, address: `${base}/robot/send?access_token=t`, secret })

it('says a text to a WeCom group by the key in its address', async () => {
  expect(await postRobot(wecom(), '红灯 4 项', at)).toEqual({ answer: '0 ok' })
  expect(said).toEqual([
    {
      url: '/cgi-bin/webhook/send?key=k',
      type: 'application/json',
      body: { msgtype: 'text', text: { content: '红灯 4 项' } },
    },
  ])
})

it('signs what goes to DingTalk with its secret, as the receiver works it out from what arrived', async () => {
  expect(await postRobot(dingtalk(), '红灯 4 项', at)).toEqual({ answer: '0 ok' })
  const { searchParams, pathname } = new URL(said[0]?.url ?? '', base)
  const timestamp = searchParams.get('timestamp') ?? ''
  const expected = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  expect(pathname).toBe('/robot/send')
  expect(searchParams.get('access_token')).toBe('t')
  expect(Number(timestamp)).toBe(at)
  expect(searchParams.get('sign')).toBe(expected)
})

it.each([
  ['too many in a minute', { status: 200, body: '{"errcode":45009,"errmsg":"api freq out of limit"}' }, 'busy'],
  ['DingTalk’s limit', { status: 200, body: '{"errcode":130101,"errmsg":"send too fast"}' }, 'busy'],
  ['a wrong signature', { status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' }, 'refused'],
  ['a wrong key', { status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }, 'refused'],
  ['a server in trouble', { status: 502, body: 'bad gateway' }, 'busy'],
  ['a page instead of an answer', { status: 200, body: '<html>log in</html>' }, 'refused'],
])('reads %s', async (_, given, code) => {
  answer = given
  expect(await postRobot(wecom(), 'x', at)).toMatchObject({ fault: { code } })
})

it('follows no redirect, to an inside address least of all', async () => {
  answer = { status: 302, body: '', location: `${base}/inside` }
  expect(await postRobot(wecom(), 'x', at)).toEqual({ fault: { code: 'redirected', answer: '302' } })
  expect(said).toHaveLength(1)
})

it('tells a group that cannot be reached from one that refuses', async () => {
  const away = { name: 'wecom' as const, address: 'http://127.0.0.1:1/send?key=k', secret: '' }
  expect(await postRobot(away, 'x', at)).toMatchObject({ fault: { code: 'unreachable' } })
})

it('reads no more of an answer than one may have, and waits for no end', async () => {
  const endless = createServer((_, response) => {
    const say = () => void response.write('a'.repeat(65_536))
    response.on('drain', say)
    say()
  })
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
  const { port } = endless.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/send?key=k`
  expect(await postRobot({ name: 'wecom', address, secret: '' }, 'x', at)).toMatchObject({ fault: { code: 'refused' } })
  await new Promise((resolve) => endless.close(resolve))
})
