import { dayOf } from '../calendar'

const shanghaiMs = 8 * 3_600_000
const hourMs = 3_600_000

/** What is known of a job that is done once a day. */
export type DailyJob = { doneDay: string | null; ranAt: string | null }

/** The day whose turn of a daily job is to be taken at an instant, or null: before its time, when it is done, and within an hour of a try that failed. */
export function findDueDay(now: string, at: string, job: DailyJob | undefined): string | null {
  const day = dayOf(now)
  if (timeOf(now) < at || job?.doneDay === day) return null
  const since = job?.ranAt ? Date.parse(now) - Date.parse(job.ranAt) : hourMs
  return dayOf(job?.ranAt ?? now) === day && since >= 0 && since < hourMs ? null : day
}

/** When a daily job comes next, as an instant: at once where its day's turn is open. */
export function findNextTurn(now: string, at: string, job: DailyJob | undefined): string {
  const today = instantOf(dayOf(now), at)
  if (job?.doneDay !== dayOf(now)) return today > now ? today : now
  return new Date(Date.parse(today) + 24 * hourMs).toISOString()
}

const timeOf = (now: string): string => new Date(Date.parse(now) + shanghaiMs).toISOString().slice(11, 16)
const instantOf = (day: string, at: string): string =>
  new Date(Date.parse(`${day}T${at}:00Z`) - shanghaiMs).toISOString()
