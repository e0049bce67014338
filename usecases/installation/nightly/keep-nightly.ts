import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { Cron } from 'croner'
import { listDueJobs } from './nightly-jobs'

// Asked again all day: a server that starts late or whose clock was wrong still does what it owes, once.
const times = '15 */5 * * * *'
const [patient, lowest] = [10, 19]

/** Sees to the backup of the night and what goes with it from now on, in the one process that does what is due at times. */
export const keepNightly = (): Cron =>
  new Cron(
    times,
    { timezone: 'Asia/Shanghai', protect: true, unref: true, catch: (error: unknown) => console.error(error) },
    async () => {
      if ((await listDueJobs(new Date().toISOString())).length) await runBeside()
    },
  )

// In a process of its own and at low priority: copying a database holds up whoever does it. The path is put together at run
// time, so that a bundler leaves the file alone; the app starts in the project's folder.
function runBeside(): Promise<void> {
  const script = ['.', 'usecases', 'installation', 'nightly', 'nightly-process.ts'].join('/')
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'inherit', 'inherit'] })
  lowerPriority(child.pid)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid) setPriority(pid, process.platform === 'win32' ? patient : lowest)
  } catch {
    // A process that has already ended needs no priority.
  }
}
