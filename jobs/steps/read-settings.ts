import { createServer } from 'node:net'
import { type Env, env } from '@/env'
import { Stop } from './run-job'
import { inEach } from './say'

const localHosts = ['localhost', '127.0.0.1', '::1', '[::1]']

/** The settings of a server about to start; a bad one is a `Stop` of one line that names it. */
export async function readSettings(): Promise<Env> {
  const settings = readEnvironment()
  ensureSafe(settings)
  await ensurePortFree(settings)
  return settings
}

function readEnvironment(): Env {
  try {
    return env()
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error))
  }
}

/** Refuses plain HTTP for other machines unless it was asked for. */
export function ensureSafe({ host, address, port, allowInsecureHttp }: Env): void {
  const { protocol, hostname } = new URL(address)
  const isOpen = !localHosts.includes(host) || !localHosts.includes(hostname)
  if (protocol === 'https:' || !isOpen || allowInsecureHttp) return
  const open = localHosts.includes(hostname) ? `http://${host}:${port}` : address
  throw new Stop(inEach((words) => words.insecureHttp({ address: open })))
}

function ensurePortFree({ port, host }: Env): Promise<void> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Stop(`PORT=${port} HOST=${host}: ${error.code}`)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
