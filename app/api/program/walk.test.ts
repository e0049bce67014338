import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { TokenUse } from '@/domain/access/access-token'
import { addDays, dayOf } from '@/domain/calendar'
import { dictionaryOf } from '@/i18n'
import { issueToken } from '@/usecases/access/issue-token'
import { actorOf, makeDistrict } from '@/usecases/testing/make-district'
import { makeTask } from '@/usecases/testing/make-task'
import { describeInterface } from './describe-interface'
import { type OperationName, operations } from './operations'

useTestDatabase()

const routes = import.meta.glob<Record<string, (request: Request, given: object) => Promise<Response>>>(
  '../v1/**/route.ts',
)
const now = new Date().toISOString()
const today = dayOf(now)
let server: Server
let api = ''
const tokens: Record<string, string> = {}

beforeAll(async () => {
  await makeDistrict()
  server = createServer((request, response) => {
    void answer(request).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers))
      response.end(Buffer.from(await answered.arrayBuffer()))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
  for (const who of ['handler', 'head', 'coordinator', 'director', 'stranger']) tokens[who] = await give(who, 'write')
})
afterAll(() => void server.close())

async function give(who: string, use: TokenUse): Promise<string> {
  const lastDay = addDays(today, 30)
  return (await issueToken(actorOf(who), { use, name: 'walk', lastDay }, now))?.token ?? ''
}

/** What Next does with a request: finds its route and hands it on. */
async function answer(request: IncomingMessage): Promise<Response> {
  const url = new URL(request.url ?? '', api)
  for (const [file, load] of Object.entries(routes)) {
    const path = file.slice('../v1'.length, -'/route.ts'.length)
    const found = new RegExp(`^/api/v1${path.replace('[id]', '(?<id>[^/]+)')}$`).exec(url.pathname)
    if (!found) continue
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = chunks.length ? Buffer.concat(chunks) : undefined
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const asked = new Request(url, { method: request.method, headers, body })
    const work = (await load())[request.method ?? '']
    return work ? work(asked, { params: Promise.resolve({ ...found.groups }) }) : new Response(null, { status: 405 })
  }
  return new Response(null, { status: 404 })
}

const call = (who: string, path: string, sent?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api}${path}`, {
    method: sent === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${tokens[who] ?? who}`, ...headers },
    body: sent === undefined ? undefined : JSON.stringify(sent),
  })
const problemOf = async (answered: Promise<Response>) => {
  const given = await answered
  expect(given.headers.get('content-type')).toContain('application/problem+json')
  const { status, code, detail, field } = (await given.json()) as Record<string, unknown>
  return { status, code, detail, field }
}

it('the walk of docs/api.md takes a task through its life', { timeout: 120_000 }, async () => {
  const task = await makeTask({
    id: 'walk',
    status: 'assigned',
    handlerId: null,
    assignedOn: today,
    signDue: addDays(today, 3),
    due: addDays(today, 90),
  })
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-walk-'))
  try {
    writeFileSync(join(folder, 'jq'), jq)
    chmodSync(join(folder, 'jq'), 0o755)
    const lines = [...readFileSync('docs/api.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, each]) => each)
    const { HANDLER = '', ...given } = Object.fromEntries(
      Object.entries(tokens).map(([who, token]) => [who.toUpperCase(), token]),
    )
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, API: api, TASK: task.id, HANDLER, ...given }
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', lines.join('\n')], {
      cwd: folder,
      env,
    })
    expect(stdout).toContain('sign\n')
    expect(stdout).toContain('one report')
    expect(stdout).toContain('closed\n')
    expect(stdout).toContain('"code":"moveNotFromHere"')
    expect(readFileSync(join(folder, 'seen.txt'), 'utf8')).toBe('Accepted on 30 June.\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

// As much of jq as the walk asks of it, for machines without it.
const jq = `#!/usr/bin/env node
const [path, otherwise] = process.argv.at(-1).split(' // ')
let text = ''
process.stdin.on('data', (each) => { text += each }).on('end', () => {
  let value = JSON.parse(text)
  for (const key of path.match(/\\w+/g)) value = value?.[key]
  console.log(value ?? JSON.parse(otherwise ?? 'null'))
})
`

describe('a token', () => {
  beforeEach(() => void vi.useRealTimers())

  it('is asked for, and nothing else opens anything', async () => {
    expect(await problemOf(fetch(`${api}/me`, { headers: { Cookie: 'jiannuo.session=x' } }))).toMatchObject({
      status: 401,
      code: 'tokenMissing',
    })
    expect(await problemOf(call('jn_none', '/me'))).toMatchObject({ status: 401, code: 'tokenUnknown' })
  })

  it('for a calendar opens no interface, and one for reading acts not', async () => {
    tokens.feed = await give('handler', 'unitCalendar')
    tokens.reading = await give('handler', 'read')
    expect(await problemOf(call('feed', '/me'))).toMatchObject({ code: 'tokenUnknown' })
    expect((await call('reading', '/me')).status).toBe(200)
    expect(await problemOf(call('reading', '/tasks/walk/moves', { move: 'submit' }))).toMatchObject({
      status: 403,
      code: 'tokenReadOnly',
    })
  })

  it('sees and does what its person may, and says so in the sentence of the page', async () => {
    await makeTask({ id: 'own' })
    expect(await problemOf(call('stranger', '/tasks/own'))).toMatchObject({ status: 404, code: 'notFound' })
    const seen = (await (await call('stranger', '/tasks')).json()) as { tasks: unknown[] }
    expect(seen.tasks).toEqual([])
    const { detail } = await problemOf(
      call('head', '/tasks/own/moves', { move: 'submit' }, { 'Accept-Language': 'en' }),
    )
    expect(detail).toBe(dictionaryOf('en').refusals.moveNotYours)
    expect((await problemOf(call('head', '/tasks/own/moves', { move: 'submit' }))).detail).toBe(
      dictionaryOf('zh').refusals.moveNotYours,
    )
  })
})

describe('what a program sends', () => {
  it('is refused at the field where it does not fit', async () => {
    const send = (sent: unknown) => problemOf(call('handler', '/tasks/own/updates', sent))
    expect(await send({ percent: 10 })).toMatchObject({ status: 422, code: 'fieldMissing', field: 'done' })
    expect(await send({ done: 'x', percent: '10' })).toMatchObject({ code: 'fieldWrong', field: 'percent' })
    expect(await send({ done: 'x', percent: 10, more: 1 })).toMatchObject({ status: 400, code: 'unknownField' })
    expect(await send({ done: 'x'.repeat(5001), percent: 10 })).toMatchObject({ code: 'textTooLong', field: 'done' })
    expect(await send({ done: 'x', percent: 10, version: 99 })).toMatchObject({ status: 409, code: 'staleVersion' })
    expect(await send({ done: 'x', percent: 10 })).toMatchObject({ code: 'percentFalls', field: 'fallReason' })
    expect(await problemOf(call('handler', '/tasks?colour=red'))).toMatchObject({ status: 400, code: 'unknownField' })
  })

  it('counts once under a key, ten at a time, and other content under it is refused', async () => {
    const key = { 'Idempotency-Key': 'k1' }
    const send = (done: string) => call('handler', '/tasks/own/updates', { done, percent: 60 }, key)
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => (await (await send('同一次')).json()) as { updateId: string }),
    )
    expect(new Set(ids.map(({ updateId }) => updateId)).size).toBe(1)
    expect(await problemOf(send('另一次'))).toMatchObject({ status: 422, code: 'keyReused' })
  })
})

it('lists page by page, each task once', async () => {
  for (let made = 0; made < 5; made++) await makeTask()
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const answered = await call('coordinator', `/tasks?limit=2&after=${after}`)
    const page = (await answered.json()) as { tasks: { id: string }[]; next: string | null; total: number }
    seen.push(...page.tasks.map(({ id }) => id))
    after = page.next
    if (after === null) expect(seen.length).toBe(page.total)
  }
  expect(new Set(seen).size).toBe(seen.length)
})

it('refuses a number of lines that is none, or too many', async () => {
  for (const limit of ['abc', '0', '-1', '2.5', '101', ''])
    expect(await problemOf(call('coordinator', `/tasks?limit=${limit}`))).toMatchObject({ status: 422, field: 'limit' })
})

describe('the description of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    for (const locale of ['zh', 'en'] as const) {
      const result = await validator.validate(describeInterface('https://yunxi.test', dictionaryOf(locale).programs))
      expect(result).toMatchObject({ valid: true })
    }
    expect(validator.version).toBe('3.1')
  })

  it('has every route with its methods, and no other', async () => {
    const told = Object.values(operations).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    const found = await Promise.all(
      Object.entries(routes).map(async ([file, load]) => {
        const path = file.slice('../v1'.length, -'/route.ts'.length).replaceAll(/\[(\w+)\]/g, '{$1}')
        return Object.keys(await load()).map((method) => `${method} ${path}`)
      }),
    )
    expect(
      found
        .flat()
        .filter((each) => each !== 'GET /openapi.json')
        .sort(),
    ).toEqual(told.sort())
  })

  it('fits what is answered', async () => {
    const answerOf = async (name: OperationName) => {
      const { path } = operations[name]
      return (await call('coordinator', path.replace('{id}', path.startsWith('/reports') ? 'r1' : 'own'))).status
    }
    for (const name of [
      'readSelf',
      'listReports',
      'listCommitments',
      'readTask',
      'listUpdates',
      'listEvidence',
    ] as const)
      expect([name, await answerOf(name)]).toEqual([name, 200])
    const description = (await (await fetch(`${api}/openapi.json`)).json()) as { openapi: string }
    expect(description.openapi).toBe('3.1.0')
  })
})
