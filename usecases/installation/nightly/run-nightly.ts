import { transaction } from '@/db/client'
import { finishDay, keepJob } from '@/db/notices/timed-jobs'
import { mailSeal } from '../../audit/seal/mail-seal'
import { type Hold, withJob } from '../../steps/with-job'
import { backUpNightly } from './back-up-nightly'
import { checkData } from './check-data'
import { listDueJobs, type NightlyJob } from './nightly-jobs'

export type FailedJob = { job: NightlyJob; error: unknown }

const works: Record<NightlyJob, (now: string) => Promise<void>> = {
  backup: backUpNightly,
  check: checkData,
  seal: mailSeal,
}
const prolongMs = 30_000

/** Does what is due of the night's jobs, each where no other process is at it; a failed one holds up none of the others. Gives those that failed. */
export async function runNightly(now: string): Promise<FailedJob[]> {
  const failed: FailedJob[] = []
  for (const { job, day } of await listDueJobs(now))
    await withJob(job, now, (hold) => doForDay({ job, day, hold }, () => works[job](now))).catch((error: unknown) =>
      failed.push({ job, error }),
    )
  return failed
}

type Turn = { job: NightlyJob; day: string; hold: Hold }

// Longer than a hold lasts where there is much to copy: it is prolonged meanwhile.
async function doForDay({ job, day, hold }: Turn, work: () => Promise<void>): Promise<void> {
  const prolong = () =>
    void transaction((tx) => keepJob(tx, job, hold.holder, hold.until(new Date().toISOString()))).catch(() => undefined)
  const timer = setInterval(prolong, prolongMs)
  try {
    await work()
    await transaction((tx) => finishDay(tx, job, day))
  } finally {
    clearInterval(timer)
  }
}
