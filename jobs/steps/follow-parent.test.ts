import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const following = pathToFileURL('jobs/steps/follow-parent.js').href

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a server does not outlive the process that started it, even one that was killed', async () => {
  const argument = JSON.stringify(['--import', following, '-e', 'setInterval(() => {}, 1000)'])
  const parent = spawn(process.execPath, [
    '-e',
    `const child = require('node:child_process').spawn(process.execPath, ${argument}, { stdio: ['pipe', 'ignore', 'ignore'] })
     console.log(child.pid); setInterval(() => {}, 1000)`,
  ])
  const [line] = await once(parent.stdout, 'data')
  const pid = Number(String(line))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false)
})

test('a server waits until it is told that all is prepared', async () => {
  const script =
    "globalThis.jiannuoPrepared.then(() => console.log('told')); console.log('waits'); setInterval(() => {}, 1000)"
  const server = spawn(process.execPath, ['--import', following, '-e', script])
  let said = ''
  server.stdout.on('data', (part) => {
    said += String(part)
  })
  await expect.poll(() => said).toBe('waits\n')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(said).toBe('waits\n')
  server.stdin.write('\n')
  await expect.poll(() => said).toBe('waits\ntold\n')
  server.stdin.end()
  await once(server, 'exit')
})
