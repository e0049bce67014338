import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import { findFreePort } from '@/trust/steps/run-server'

const folder = mkdtempSync(join(tmpdir(), 'jiannuo-processes-'))
const serving = pathToFileURL('jobs/steps/server-processes.ts').href
const started: ChildProcess[] = []
afterEach(() => {
  for (const parent of started.splice(0)) parent.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in two processes; gives what is said. */
function run(script: string, port: number) {
  const file = join(folder, `${port}.cjs`)
  writeFileSync(file, script)
  const program = { script: file, args: [], options: [], settings: { TEST_PORT: String(port) } }
  const starter = `
    const { ServerProcesses } = await import(${JSON.stringify(serving)})
    const servers = new ServerProcesses(2, ${JSON.stringify(program)})
    servers.tellPrepared()
    servers.startOthers()
    process.on('SIGTERM', () => servers.stop('SIGTERM'))
    process.exitCode = await servers.ended`
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', starter], {
    cwd: process.cwd(),
  })
  started.push(parent)
  return parent
}

const answering = `require('node:http').createServer((_, response) => response.setHeader('connection', 'close').end(process.pid + ' ' + process.env.TIMED_JOBS)).listen(process.env.TEST_PORT)
process.on('SIGTERM', () => process.exit(0))`

const ask = (port: number) =>
  fetch(`http://localhost:${port}/`).then(
    (answer) => answer.text(),
    () => '',
  )
async function listAnswering(port: number): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(port)))
  return [...new Set(answers.filter(Boolean))].sort()
}

/** The answers of two processes: which of them takes a request is chance, and all of some may come to one. */
async function waitForBoth(port: number, counts = (_answer: string) => true): Promise<string[]> {
  const known = new Set<string>()
  await expect
    .poll(async () => {
      for (const answer of (await listAnswering(port)).filter(counts)) known.add(answer)
      return known.size
    })
    .toBe(2)
  return [...known].sort()
}

test('two processes serve behind one port; one that is killed is started anew while the other serves on, and the first sees to what is due at times', async () => {
  const port = await findFreePort()
  const parent = run(answering, port)
  const before = await waitForBoth(port)
  expect(before.map((answer) => answer.split(' ')[1]).sort()).toEqual(['0', '1'])
  const [victim, other] = before.map((answer) => Number(answer.split(' ')[0]))
  process.kill(victim ?? 0, 'SIGKILL')
  await expect
    .poll(async () => (await listAnswering(port)).some((answer) => Number(answer.split(' ')[0]) === other))
    .toBe(true)
  const after = await waitForBoth(port, (answer) => !answer.startsWith(String(victim)))
  expect(after.map((answer) => answer.split(' ')[1]).sort()).toEqual(['0', '1'])
  parent.kill('SIGTERM')
  const [code] = await once(parent, 'exit')
  expect({ code, left: await listAnswering(port) }).toEqual({ code: 0, left: [] })
})

test('whoever asks while a busy server is killed is answered by the other one', async () => {
  const port = await findFreePort()
  const busy = `require('node:http').createServer((request, response) => {
    if (request.url !== '/busy') return response.setHeader('connection', 'close').end('free')
    response.write(String(process.pid))
    setTimeout(() => { for (const end = Date.now() + 10_000; Date.now() < end; ); }, 50)
  }).listen(process.env.TEST_PORT)`
  run(busy, port)
  await expect.poll(() => ask(port)).toBe('free')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const { body } = await fetch(`http://localhost:${port}/busy`)
  const { value } = (await body?.getReader().read()) ?? {}
  await new Promise((resolve) => setTimeout(resolve, 200))
  const answers = Promise.all(Array.from({ length: 10 }, () => ask(port)))
  await new Promise((resolve) => setTimeout(resolve, 200))
  process.kill(Number(new TextDecoder().decode(value)), 'SIGKILL')
  const late = new Promise((resolve) => setTimeout(resolve, 5_000, 'late'))
  expect(await Promise.race([answers, late])).toEqual(Array(10).fill('free'))
})

test('where one ends before it ever listened, all end with its code', async () => {
  const parent = run('process.exit(7)', await findFreePort())
  const [code] = await once(parent, 'exit')
  expect(code).toBe(7)
})

test('a server that listens no more when all is prepared does not end the process that started it', async () => {
  const deaf = `require('node:fs').closeSync(0); ${answering}`
  const port = await findFreePort()
  const parent = run(deaf, port)
  await waitForBoth(port)
  expect(parent.exitCode).toBeNull()
})
