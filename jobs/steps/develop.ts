import { spawn } from 'node:child_process'
import { isAnswering } from './is-answering'
import { findCommand } from './run-command'
import { say } from './say'
import type { ServeOptions } from './serve-options'

/** Runs Next's own server for development, in one process, until it ends; gives its exit code. */
export async function develop({ port, host, address, onReady, prepare }: ServeOptions): Promise<number> {
  await prepare?.()
  const command = [
    '--import',
    './jobs/steps/follow-parent.js',
    findCommand('next'),
    'dev',
    '-p',
    String(port),
    '-H',
    host,
  ]
  const child = spawn(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = new Promise<number>((finish) => child.on('exit', (code) => finish(code ?? 0)))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill('SIGTERM'))
  child.stdin?.write('\n')
  if (await isAnswering(() => child.exitCode === null && child.signalCode === null, port, host)) {
    say((words) => words.ready({ address }))
    onReady?.()
  }
  return ended
}
