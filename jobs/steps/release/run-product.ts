import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import type { CommandResult } from '../run-command'

/** An installed product, its data and how it is started and stopped. */
export type Installation = { folder: string; dataDir: string; address: string; start: string; stop: string }

/** Runs a command of the product in its folder as the owner of the data, so that nothing in them becomes somebody else's. */
export function runProduct({ folder, dataDir }: Installation, job: string, args: string[]): Promise<CommandResult> {
  const { uid, gid } = statSync(dataDir)
  const owner = process.getuid?.() === 0 ? { uid, gid } : {}
  return run(process.execPath, ['--import', 'tsx', `jobs/${job}.ts`, ...args], {
    cwd: folder,
    ...owner,
    env: { ...process.env, DATA_DIR: dataDir },
  })
}

/** Runs what starts or stops the service, a line for the shell. */
export const runLine = (line: string): Promise<CommandResult> => run('/bin/sh', ['-c', line], {})

function run(program: string, args: string[], options: object): Promise<CommandResult> {
  // In a group of its own: a key pressed at the terminal must not end what puts things back.
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString()
    })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    // What a start leaves running may hold the output open.
    child.once('exit', (code) => resolve({ code: code ?? 1, output: output.trim() }))
  })
}

const [askEveryMs, patienceMs, answerMs] = [500, 120_000, 5_000]

/** Whether the started product becomes ready within two minutes. */
export async function becomesReady({ address }: Installation, patience = patienceMs): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const parts = await askParts(`${address}/api/ready`)
    // An old backup is a reason to look, not to go back.
    if (parts && Object.entries(parts).every(([part, holds]) => holds || part === 'ready' || part === 'backup'))
      return true
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
  return false
}

// Undefined where nothing answers in time, or something that does not tell of the product's parts: an error page is no readiness.
async function askParts(address: string): Promise<Record<string, unknown> | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(answerMs) })
    const parts: unknown = await answer.json()
    return typeof parts === 'object' && parts && 'database' in parts ? (parts as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Whether nothing answers at the product's address any more, within half a minute of being stopped. */
export async function fallsSilent({ address }: Installation, patience = 30_000): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const signal = AbortSignal.timeout(answerMs)
    if (!(await fetch(`${address}/api/health`, { signal }).catch(() => undefined))) return true
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
  return false
}
