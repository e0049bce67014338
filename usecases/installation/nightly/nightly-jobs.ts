import { reader } from '@/db/client'
import { findTimedJob } from '@/db/notices/timed-jobs'
import { findDueDay } from '@/domain/keeping/due-day'
import { env } from '@/env'

/** What is done once a night, in this order. */
export const nightlyJobs = ['backup', 'check', 'seal'] as const
export type NightlyJob = (typeof nightlyJobs)[number]

/** Whether anything asks for a job here. */
export function isSet(job: NightlyJob): boolean {
  if (job === 'seal') return Boolean(env().outgoing.mail?.sealTo.length)
  return job !== 'backup' || env().backups.folder !== null
}

/** The jobs of the night that are due at an instant, each with the day whose turn it is. */
export async function listDueJobs(now: string): Promise<{ job: NightlyJob; day: string }[]> {
  const due = await Promise.all(
    nightlyJobs.filter(isSet).map(async (job) => {
      const day = findDueDay(now, env().backups.at, await findTimedJob(reader(), job))
      return day ? [{ job, day }] : []
    }),
  )
  return due.flat()
}
