import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { transaction } from '@/db/client'
import { findTimedJob, giveJob, leaveJob, type TimedJob } from '@/db/notices/timed-jobs'

const heldMs = 120_000

/** Holds a job on for another while; false where another process has taken it. To be called in the transaction of its next step. */
export type Hold = { holder: string; until: (now: string) => string }

/**
 * Does a job where no other process is at it, and gives its result, or null. It is held by a row for two minutes at a time; what a process
 * left that ended or whose clock was set back is free at once.
 */
export async function withJob<Result>(
  name: string,
  now: string,
  work: (hold: Hold) => Promise<Result>,
): Promise<Result | null> {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`
  const until = (at: string) => new Date(Date.parse(at) + heldMs).toISOString()
  const isMine = await transaction(async (tx) => {
    const row = await findTimedJob(tx, name)
    if (row && isHeld(row, now)) return false
    await giveJob(tx, name, holder, until(now))
    return true
  })
  if (!isMine) return null
  running.add(holder)
  try {
    return await work({ holder, until })
  } finally {
    running.delete(holder)
    await transaction((tx) => leaveJob(tx, name, holder, now))
  }
}

// Next bundles this module more than once; what this process is at stands in one place.
const held = globalThis as { jiannuoJobs?: Set<string> }
held.jiannuoJobs ??= new Set()
const running = held.jiannuoJobs

function isHeld({ holder, heldUntil }: TimedJob, now: string): boolean {
  if (!holder || !heldUntil || heldUntil <= now) return false
  // Longer than anybody may hold it: the clock was set back since.
  if (Date.parse(heldUntil) - Date.parse(now) > heldMs) return false
  const [host, pid] = holder.split(' ')
  if (host !== hostname()) return true
  return Number(pid) === process.pid ? running.has(holder) : isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
