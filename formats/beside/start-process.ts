import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'

/** Caps of one reading: megabytes of memory for objects, seconds from start to answer. */
export type Caps = { megabytes: number; seconds: number }

// The process ends itself only where nobody is left to end it.
const spareSeconds = 5

/** Starts the reading process at low priority, with caps and without this process's settings. */
export function startProcess(caps: Caps): ChildProcess {
  const options = [`--max-old-space-size=${caps.megabytes}`, ...findProgram(), String(caps.seconds + spareSeconds)]
  const { PATH, HOME, TMPDIR, TEMP, SystemRoot } = process.env
  const child = spawn(process.execPath, options, {
    cwd: process.cwd(),
    env: { PATH, HOME, TMPDIR, TEMP, SystemRoot, NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  })
  lowerPriority(child.pid)
  return child
}

/**
 * The built product has the program beside it, which starts in a third of the time that the sources take. The paths are put
 * together at run time, so that a bundler leaves the files alone; the app starts in the project's folder.
 */
function findProgram(): string[] {
  const built = ['.', process.env.NEXT_DIST_DIR || '.next', 'reading', 'reading-process.mjs'].join('/')
  if (process.env.NODE_ENV === 'production' && existsSync(built)) return [built]
  return ['--import', 'tsx', ['.', 'formats', 'beside', 'reading-process.ts'].join('/')]
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 5)
  } catch {
    // A process that has already ended needs no priority.
  }
}
