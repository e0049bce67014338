import { reader } from '@/db/client'
import { findTimedJob } from '@/db/notices/timed-jobs'
import { findNextTurn } from '@/domain/keeping/due-day'
import { env } from '@/env'
import { leaves } from '@/env/outgoing'
import { isSet, nightlyJobs } from '../nightly/nightly-jobs'

/** What is done at times by itself; `tell` are the acts that a receiving program is told of. */
export type TimedJobName = 'backup' | 'check' | 'seal' | 'digest' | 'deliver' | 'tell'
/** When a job comes next: an instant, all the time, or on working days; null where nothing asks for it. */
export type NextTurn = string | 'always' | 'workingDays' | null
export type JobState = { job: TimedJobName; ranAt: string | null; next: NextTurn }

/** The jobs that are done at times, when each ran last and when it comes next. */
export async function listJobs(now: string): Promise<JobState[]> {
  const { outgoing } = env()
  const nightly = nightlyJobs.map((job) =>
    stateOf(job, (row) => (isSet(job) ? findNextTurn(now, env().backups.at, row) : null)),
  )
  const tellsPeople = Boolean(outgoing.mail ?? outgoing.robots[0])
  return Promise.all([
    ...nightly,
    stateOf('digest', () => (tellsPeople ? 'workingDays' : null)),
    stateOf('deliver', () => (tellsPeople ? 'always' : null)),
    stateOf('tell', () => (leaves(outgoing) && outgoing.webhook ? 'always' : null)),
  ])
}

type Row = Awaited<ReturnType<typeof findTimedJob>>

async function stateOf(job: TimedJobName, next: (row: Row) => NextTurn): Promise<JobState> {
  const row = await findTimedJob(reader(), job)
  return { job, ranAt: row?.ranAt ?? null, next: next(row) }
}
