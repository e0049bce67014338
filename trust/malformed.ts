import { Agent } from 'node:http'
import { connect } from 'node:net'
import { logIn } from '@/bench/forms'
import { demoPassword } from '@/seed/demo/demo-password'
import type { Drill } from './steps/drill'
import { addresses, type Bad, drafts, heads, logIns, madeUp, methods, posts, queries } from './steps/malformed-requests'
import { withDemo } from './steps/with-demo'

const atOnce = 8

/** Nothing that is sent makes the product answer that the fault is its own. */
export const drill: Drill = {
  name: 'malformed',
  goal: 'No malformed request is answered 5xx; what cannot be read is refused 4xx with a sentence.',
  run: () =>
    withDemo(async ({ base }) => {
      const agent = new Agent({ keepAlive: true })
      const cookie = await logIn(agent, base, 'zhoujing', demoPassword)
      agent.destroy()
      const actions = await listActions(base, cookie)
      const calls = actions.flatMap((id) =>
        madeUp.map((body) => ({
          what: `action ${id.slice(0, 8)} with ${body.slice(0, 20)}`,
          method: 'POST',
          path: '/reports/import',
          headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' },
          body,
        })),
      )
      const all = [...addresses, ...queries, ...heads, ...methods, ...posts, ...logIns, ...drafts, ...calls]
      const bad: string[] = []
      const counts = new Map<number, number>()
      const each = [...all, ...all.map((asked) => ({ ...asked, headers: { cookie, ...asked.headers } }))]
      const askOn = async () => {
        for (let asked = each.pop(); asked; asked = each.pop()) {
          const { status, text } = await sendRaw(base, asked)
          counts.set(status, (counts.get(status) ?? 0) + 1)
          const isSilent = [400, 405, 411, 413].includes(status) && text.trim() === ''
          if (status === 0 || status >= 500 || isSilent)
            bad.push(`${asked.what}: ${status}${isSilent ? ' without a word' : ''}`)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, askOn))
      const chunked = await sendChunked(base, cookie, 57)
      if (chunked.status < 400 || chunked.status >= 500 || !chunked.text) bad.push(`57 MB chunked: ${chunked.status}`)
      const told = [...counts].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
      return {
        passed: bad.length === 0,
        figures: [`${all.length * 2} requests: ${told.join(', ')}`, `57 MB chunked: ${chunked.status}`, ...bad].join(
          '; ',
        ),
      }
    }),
}

/** Ids of actions that the pages' forms name. */
async function listActions(base: string, cookie: string): Promise<string[]> {
  const pages = await Promise.all(
    ['/reports/import', '/tasks', '/notifications'].map((path) =>
      sendRaw(base, { what: '', path, headers: { cookie } }),
    ),
  )
  return [...new Set(pages.flatMap(({ text }) => [...text.matchAll(/\b[0-9a-f]{42}\b/g)].map(([id]) => id)))].slice(
    0,
    6,
  )
}

type Got = { status: number; text: string }

/** Sends a request byte by byte as it is written, past every client that would refuse to. */
function sendRaw(base: string, { method = 'GET', path = '/', headers = {}, body }: Bad): Promise<Got> {
  const { host, port, origin } = new URL(base)
  const lines = { host, connection: 'close', ...(method === 'GET' ? {} : { origin }), ...headers }
  const bytes = body === undefined ? undefined : Buffer.from(body)
  const length = bytes ? [`content-length: ${bytes.length}`] : method === 'POST' ? ['content-length: 0'] : []
  const head = [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`),
    ...length,
  ]
  return exchange(Number(port), [Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...(bytes ? [bytes] : [])])
}

function sendChunked(base: string, cookie: string, megabytes: number): Promise<Got> {
  const { host, port, origin } = new URL(base)
  const head = [
    'POST /reports/import HTTP/1.1',
    `host: ${host}`,
    `origin: ${origin}`,
    `cookie: ${cookie}`,
    'connection: close',
    'transfer-encoding: chunked',
  ]
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(1024 * 1024), Buffer.from('\r\n')])
  const pieces = Array.from({ length: megabytes }, () => chunk)
  return exchange(Number(port), [Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...pieces, Buffer.from('0\r\n\r\n')])
}

function exchange(port: number, pieces: Buffer[]): Promise<Got> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost')
    const got: Buffer[] = []
    const done = () => {
      const text = Buffer.concat(got).toString()
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
        text: text.slice(text.indexOf('\r\n\r\n') + 4),
      })
    }
    socket.setTimeout(20_000, () => socket.destroy())
    socket.on('data', (piece) => got.push(piece))
    socket.on('error', () => undefined)
    socket.on('close', done)
    for (const piece of pieces) socket.write(piece)
  })
}
