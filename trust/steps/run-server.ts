import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export type Running = {
  /** The last that it said. */
  said: () => string
  base: string
  starter: ChildProcess
  /** From the start to the first 200 of `/api/ready` or another path that was asked for, in milliseconds. */
  readyMs: number
  /** The processes that serve. */
  listServers: () => number[]
  ended: Promise<number | null>
}

/** A port that is free just now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the built product as `npm start` does; comes back once it is ready, or answers at `path`. Throws where it ends before, or does not within two minutes. */
export async function runServer(
  dataDir: string,
  port: number,
  settings: Record<string, string> = {},
  path = '/api/ready',
): Promise<Running> {
  const started = performance.now()
  const base = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    NEXTAUTH_URL: base,
    ALLOW_INSECURE_HTTP: '1',
    ...settings,
  }
  const starter = spawn(process.execPath, ['jobs/start.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => starter.once('exit', resolve))
  const said = keepEnd(starter)
  while (starter.exitCode === null && starter.signalCode === null) {
    if (performance.now() - started > mostMs) starter.kill('SIGKILL')
    const answer = await fetch(`${base}${path}`).catch(() => undefined)
    if (answer?.ok) {
      const readyMs = performance.now() - started
      return { base, said, starter, readyMs, listServers: () => listChildren(starter.pid ?? 0), ended }
    }
    await pause(25)
  }
  throw new Error(`the server ended with ${starter.exitCode ?? starter.signalCode}: ${said().slice(-2000)}`)
}

const mostMs = 120_000
const kept = 1_000_000

/** Gives what reads the last that a process said, for the sentence on its end. */
function keepEnd({ stdout, stderr }: ChildProcess): () => string {
  let said = ''
  for (const stream of [stdout, stderr])
    stream?.on('data', (part: Buffer) => {
      said = (said + part).slice(-kept)
    })
  return () => said.trim()
}

/** Stops a server as a person does. */
export async function stopServer({ starter, ended }: Running): Promise<void> {
  starter.kill('SIGTERM')
  await ended
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

// Linux alone: the children of the starter that serve.
const listChildren = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isServing(name, parent))
    .map(Number)

function isServing(pid: string, parent: number): boolean {
  try {
    const isChild = readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${parent}\n`)
    return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('next')
  } catch {
    return false
  }
}
