import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** `listFaults`: the lines of the log so far that tell of an error. */
export type Server = { base: string; process: ChildProcess; stop: () => Promise<void>; listFaults: () => string[] }

/** `address`: by which people reach it, where that is another; `folder`: the checkout, where it is another. */
export type Place = { address?: string; folder?: string }

/** Starts the product by the words of `npm start`, built if stale, on a free port and on this data; ready when it answers. */
export async function startServer(dataDir: string, { address, folder = '.' }: Place = {}): Promise<Server> {
  const port = await findFreePort()
  const base = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    NEXTAUTH_URL: address ?? base,
    ALLOW_INSECURE_HTTP: '1',
  }
  const child = spawn(process.execPath, readStart(folder), {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const listFaults = keepFaults(child)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  while (child.exitCode === null) {
    const answer = await fetch(`${base}/api/health`).catch(() => undefined)
    if (answer?.ok) return { base, process: child, stop: () => stop(child, ended), listFaults }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the server ended with ${child.exitCode}`)
}

function keepFaults({ stdout }: ChildProcess): () => string[] {
  const faults: string[] = []
  if (stdout)
    createInterface({ input: stdout }).on('line', (line) => line.includes('"level":"error"') && faults.push(line))
  return () => faults
}

function readStart(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').slice(1)
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  await ended
}

/** Resident memory in megabytes of the process below `pid` that holds most: the one that answers. Linux alone. */
export function readMemory(pid: number): number | null {
  if (!existsSync('/proc')) return null
  return Math.max(...listBelow(pid).map((each) => Number(/VmRSS:\s+(\d+)/.exec(statusOf(each))?.[1] ?? 0) / 1024))
}

function listBelow(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = /PPid:\s+(\d+)/.exec(statusOf(Number(name)))?.[1]
      return parent ? [{ pid: Number(name), parent: Number(parent) }] : []
    })
  const below = (pid: number): number[] =>
    parents.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)])
  return below(root)
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Processor time in milliseconds that the processes below `pid` have used so far; says more than the clock where the machine is
 * shared. Null where there is no /proc.
 */
export function readProcessorTime(pid: number): number | null {
  if (!existsSync('/proc')) return null
  const ticks = listBelow(pid).map((each) => {
    const fields = statOf(each).split(') ')[1]?.split(' ') ?? []
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  })
  return ticks.reduce((sum, each) => sum + each, 0) * 10
}

function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
