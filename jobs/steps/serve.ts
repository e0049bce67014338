import { type ChildProcess, spawn } from 'node:child_process'
import type { Env } from '@/env'
import { findCommand } from './run-command'
import { say } from './say'

const patience = 15_000
const drain = new URL('./drain.js', import.meta.url).href
const followParent = new URL('./follow-parent.js', import.meta.url).href

export type ServeOptions = Pick<Env, 'port' | 'host' | 'address'> & {
  dev?: boolean
  onReady?: () => void
  prepare?: () => Promise<void>
}

/**
 * Runs the Next server until it ends or is told to, and gives its exit code. It loads while `prepare` works, and answers nothing
 * before that is done. A signal is passed on; what has not finished 15 seconds later is killed. The server ends with this
 * process, however this one ends, and this one with the server.
 */
export async function serve({ port, host, address, dev, onReady, prepare }: ServeOptions): Promise<number> {
  if (dev) await prepare?.()
  const command = [findCommand('next'), dev ? 'dev' : 'start', '-p', String(port), '-H', host]
  const settings = dev ? { NODE_ENV: 'development' } : { NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' }
  const before = ['--import', followParent, ...(dev ? [] : ['--import', drain])]
  // What the server keeps is for its owner alone.
  process.umask(0o077)
  const child = spawn(process.execPath, [...before, ...command], {
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = waitForEnd(child)
  passSignals(child)
  if (!dev) await prepareBeside(child, prepare)
  if (await isAnswering(child, port, host)) {
    say((words) => words.ready({ address }))
    onReady?.()
  }
  return ended
}

async function prepareBeside(child: ChildProcess, prepare?: () => Promise<void>): Promise<void> {
  try {
    await prepare?.()
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  child.stdin?.write('\n')
}

// Next ends with 143 after a SIGTERM that it obeyed; for whoever asked it to stop that is a success.
const obeyed = [0, 143]

function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(obeyed.includes(code ?? -1) || signal === 'SIGTERM' ? 0 : (code ?? 1)))
  })
}

function passSignals(child: ChildProcess): void {
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    if (timer) return
    say((words) => words.stopping)
    child.kill('SIGTERM')
    timer = setTimeout(() => child.kill('SIGKILL'), patience)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  child.on('exit', () => clearTimeout(timer))
}

async function isAnswering(child: ChildProcess, port: number, host: string): Promise<boolean> {
  const target = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://${target}:${port}/api/health`).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
