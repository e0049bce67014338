import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from './steps/run-command'

let empty = ''
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'jiannuo-start-'))
})
afterAll(() => rmSync(empty, { recursive: true }))

async function start(settings: Record<string, string>): Promise<{ code: number; lines: string[] }> {
  const given = { PORT: '39871', HOST: '127.0.0.1', DATA_DIR: empty, ...settings }
  const { code, output } = await runCommand(process.execPath, ['jobs/start.js'], { settings: given })
  return { code, lines: output.trim().split('\n') }
}

test.each([
  [{ PORT: 'abc' }, /^PORT=abc: /],
  [{ ALLOW_INSECURE_HTTP: 'yes' }, /^ALLOW_INSECURE_HTTP=yes: /],
  [{ NEXTAUTH_SECRET: 'short' }, /^NEXTAUTH_SECRET=….* 32 characters/],
  [{ HOST: '0.0.0.0' }, /ALLOW_INSECURE_HTTP=1/],
])('a start with %o ends with one clear line and code 1', async (settings, line) => {
  const { code, lines } = await start(settings)
  expect({ code, count: lines.length }).toEqual({ code: 1, count: 1 })
  expect(lines[0]).toMatch(line)
})

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { code, lines } = await start({ PORT: port })
  other.close()
  expect({ code, lines }).toEqual({ code: 1, lines: [`PORT=${port} HOST=127.0.0.1: EADDRINUSE`] })
})
