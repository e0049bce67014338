import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { plainPath, readSaid, withoutSecrets, writeLine } from './log-lines.js'

test.each([
  ['/tasks/1rnxx58014a7e8c86e4/evidence?name=zhou', '/tasks/*/evidence'],
  ['/api/calendar/Zk3qv7cXw0pLrT5uYb2N.ics', '/api/calendar/*'],
  ['/api/v1/tasks/1rnxx58014a7e8c86e4', '/api/v1/tasks/*'],
  ['/reports/2026', '/reports/*'],
  ['/%E5%91%A8%E9%9D%99', '/*'],
  ['/login', '/login'],
])('of the address %s the log says %s', (address, said) => expect(plainPath(address)).toBe(said))

test('a failed query is logged without its values, however many lines they have', () => {
  const error = new Error('Failed query: insert into users values (?, ?)\nparams: 周静,13800138000\nand a remark')
  error.stack = `${error.name}: ${error.message}\n    at somewhere (file.ts:1:1)`
  const { said } = readSaid([error])
  expect(said).toContain('insert into users')
  expect(said).toContain('at somewhere')
  expect(said).not.toMatch(/周静|1380013|remark/)
})

test('what lets somebody in and how somebody is reached is left out', () => {
  const text =
    '550 <zhou@office.test> refused; call 13800138000; authorization: Bearer abc.def token=xyz password: geheim'
  expect(withoutSecrets(text)).not.toMatch(/zhou|13800138000|abc|xyz|geheim/)
})

test.each([
  ['{"token":"abc","password": "geheim"}', '{"token":"…","password": "…"}'],
  ['https://robot.test/send?access_token=abc', 'https://robot.test/send?access_token=…'],
  ['authorization: Basic dXNlcjpwYXNz', 'authorization: Basic …'],
  ['of jn_abc-DEF_123 here', 'of jn_… here'],
])('a secret is left out however it is written: %s', (text, left) => expect(withoutSecrets(text)).toBe(left))

test('a long word holds nobody up', () => {
  const begun = performance.now()
  withoutSecrets('a'.repeat(200_000))
  expect(performance.now() - begun).toBeLessThan(1_000)
})

test('no sign in a line is an order to a terminal', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  writeLine('info', { said: 'a\u009b31mb\u001b[2Jc\u2028d\u007f' })
  const written = String(write.mock.calls[0]?.[0])
  write.mockRestore()
  expect(written).toMatch(/^[\x20-\x7e]+\n$/)
  expect(JSON.parse(written).said).toBe('a\u009b31mb\u001b[2Jc\u2028d\u007f')
})

test('what was written as an object keeps its fields', () => {
  expect(readSaid(['{"level":"error","incident":"4F"}'])).toEqual({ level: 'error', incident: '4F' })
  expect(readSaid(['{not json'])).toEqual({ said: '{not json' })
  expect(readSaid(['a', { b: 1 }])).toEqual({ said: 'a { b: 1 }' })
})

const server = `
  require('node:http').createServer((request, response) => {
    console.error(new Error('at work'))
    response.end('done')
  }).listen(Number(process.env.PORT), '127.0.0.1')`

test('every line of a server is one object, and what is said at a request bears its number', async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  const begin = pathToFileURL('jobs/steps/watch/begin-lines.js').href
  const child = spawn(process.execPath, ['--import', begin, '-e', server], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)))
  const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/tasks/9?q=zhou`, { headers })
  await expect
    .poll(
      () =>
        ask({}).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200)
  const own = await ask({})
  const passed = await ask({ 'x-request-id': 'proxy-0815-abc' })
  const forged = await ask({ 'x-request-id': 'a"b {' })
  await expect.poll(() => out.split('\n').length).toBeGreaterThan(8)
  child.kill()
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const id = own.headers.get('x-request-id')
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  expect(lines.filter(({ request }) => request === id)).toMatchObject([
    { level: 'error', said: expect.stringContaining('at work') },
    { level: 'info', method: 'GET', path: '/tasks/*', status: 200, ms: expect.any(Number) },
  ])
  expect(passed.headers.get('x-request-id')).toBe('proxy-0815-abc')
  expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}$/)
  expect(out).not.toContain('zhou')
})
