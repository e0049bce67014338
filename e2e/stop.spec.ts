import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('a stop answers the fifty requests under way and ends with code 0 within 15 seconds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-stop-'))
  const port = await findFreePort()
  const server = spawn(process.execPath, ['jobs/start.js'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  })
  try {
    await expect.poll(() => statusOf(`http://localhost:${port}/api/health`), { timeout: 30_000 }).toBe(200)
    const requests = Array.from({ length: 50 }, () => statusOf(`http://localhost:${port}/login`))
    await new Promise((resolve) => setTimeout(resolve, 100))
    const asked = Date.now()
    const code = await stop(server)
    expect(await Promise.all(requests)).toEqual(Array(50).fill(200))
    expect(code).toBe(0)
    expect(Date.now() - asked).toBeLessThan(15_000)
  } finally {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    async (answer) => {
      await answer.text()
      return answer.status
    },
    () => 0,
  )

function stop(server: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  return ended
}

function findFreePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

test('where the process that started the servers is killed, they end too; where a server is killed, the product answers on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-kill-'))
  const port = await findFreePort()
  const address = `http://localhost:${port}/api/health`
  const starter = spawn(process.execPath, ['jobs/start.js'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', PROCESSES: '2' },
    stdio: 'ignore',
  })
  try {
    await expect.poll(() => listServers(starter.pid ?? 0).length, { timeout: 30_000 }).toBe(2)
    await expect.poll(() => statusOf(address), { timeout: 30_000 }).toBe(200)
    const [victim = 0] = listServers(starter.pid ?? 0)
    process.kill(victim, 'SIGKILL')
    await expect.poll(() => listServers(starter.pid ?? 0).includes(victim)).toBe(false)
    await expect.poll(() => listServers(starter.pid ?? 0).length).toBe(2)
    await expect.poll(() => statusOf(address), { timeout: 10_000 }).toBe(200)
    const ended = new Promise<number | null>((resolve) => starter.once('exit', resolve))
    starter.kill('SIGKILL')
    expect(await ended).toBeNull()
    await expect.poll(() => statusOf(address), { timeout: 15_000 }).toBe(0)
  } finally {
    starter.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** The serving processes that a starter has started. */
function listServers(starter: number): number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(starter), '-f', 'next'], { encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean).map(Number)
}
