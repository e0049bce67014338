import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { develop } from './develop'
import { isAnswering } from './is-answering'
import { findCommand } from './run-command'
import { say } from './say'
import type { ServeOptions } from './serve-options'
import { ServerProcesses } from './server-processes'

const patience = 15_000
// By the project's folder, as `findCommand`: this code also runs from within the build.
const addressOf = (file: string): string => pathToFileURL(resolve('jobs/steps', file)).href

/**
 * Runs the Next server until it ends or is told to, and gives its exit code. It loads while `prepare` works, and answers nothing
 * before that is done. A signal is passed on; what has not finished 15 seconds later is killed. The server ends with this
 * process, however this one ends, and this one with the server.
 */
export async function serve(options: ServeOptions): Promise<number> {
  // What the server keeps is for its owner alone.
  process.umask(0o077)
  return options.dev ? develop(options) : serveBuilt(options)
}

async function serveBuilt({
  port,
  host,
  address,
  processes,
  metrics,
  onReady,
  prepare,
}: ServeOptions): Promise<number> {
  const servers = new ServerProcesses(processes, {
    script: findCommand('next'),
    args: ['start', '-p', String(port), '-H', host],
    options: listLoaded(metrics !== null).flatMap((file) => ['--import', addressOf(file)]),
    settings: {
      PROCESSES: String(processes),
      NODE_ENV: 'production',
      NEXT_MANUAL_SIG_HANDLE: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  passSignals(servers)
  await prepareBeside(servers, prepare)
  if (metrics) (await import('./watch/serve-metrics')).serveMetrics(metrics, servers.counted)
  if (await isAnswering(servers.isRunning, port, host)) {
    say((words) => words.ready({ address }))
    onReady?.()
    servers.startOthers()
  }
  return servers.ended
}

/** What is loaded into each server before Next. */
const listLoaded = (counts: boolean): string[] => [
  'watch/begin-lines.js',
  'follow-parent.js',
  'drain.js',
  'hold-for-door.js',
  ...(counts ? ['watch/count-requests.js'] : []),
]

async function prepareBeside(servers: ServerProcesses, prepare?: () => Promise<void>): Promise<void> {
  try {
    await prepare?.()
  } catch (error) {
    servers.stop('SIGKILL')
    throw error
  }
  servers.tellPrepared()
}

function passSignals(servers: ServerProcesses): void {
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    if (timer) return
    say((words) => words.stopping)
    servers.stop('SIGTERM')
    timer = setTimeout(() => servers.stop('SIGKILL'), patience)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  void servers.ended.then(() => clearTimeout(timer))
}
