import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'

export type Office = {
  base: string
  /** The first administrator's password, as the start printed it. */
  password: string
  /** Moves the server's clock to nine in the morning of a day. */
  turnTo: (day: string) => Promise<void>
  /** The command that the first steps ask for, run on the server. */
  backUp: () => Promise<void>
  stop: () => Promise<void>
}

const clock = new URL('./office-clock.js', import.meta.url).href

/** Starts the built product as `npm start` does, on an empty folder of its own, at a day; ends and removes all of it by `stop`. */
export async function startOffice(day: string): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-office-'))
  const clockFile = join(folder, 'clock')
  const set = (to: string) => writeFileSync(clockFile, String(Date.parse(`${to}T09:00:00+08:00`) - Date.now()))
  set(day)
  const port = await findFreePort()
  const base = `http://localhost:${port}`
  const own = { DATA_DIR: join(folder, 'data'), PORT: String(port), HOST: '127.0.0.1', NEXTAUTH_URL: base }
  const options = `${process.env.NODE_OPTIONS ?? ''} --import ${clock}`
  const server = spawn(process.execPath, ['jobs/start.js'], {
    env: { ...process.env, ...own, OFFICE_CLOCK: clockFile, NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = listen(server)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const isUp = () =>
    fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
  const turnTo = async (to: string) => {
    set(to)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const backUp = () =>
    new Promise<void>((resolve, reject) => {
      const job = spawn(process.execPath, ['--import', 'tsx', 'jobs/backup.ts', join(folder, 'backup.tar.gz')], {
        env: { ...process.env, DATA_DIR: own.DATA_DIR },
        stdio: 'ignore',
      })
      job.once('exit', (code) => (code ? reject(new Error(`the backup ended with ${code}`)) : resolve()))
    })
  return {
    backUp,
    base,
    password: /密码 (\S+?)（/.exec(said())?.[1] ?? '',
    turnTo,
    stop,
  }
}

function listen({ stdout }: ChildProcess): () => string {
  let text = ''
  stdout?.on('data', (part: Buffer) => {
    text += part.toString()
  })
  return () => text
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
