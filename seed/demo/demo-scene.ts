import type { DemoCalendar } from './demo-calendar'
import type { DemoPromise } from './demo-story'
import type { District } from './seed-district'

/** A sample report and what became of it: when it was taken in, confirmed and registered, and the stories of its promises. */
export type DemoSample = {
  file: string
  /** The plan's year as the sample text says it, before years are moved. */
  planYear: number
  imported: string
  confirmed: string | null
  registered: string | null
  promises: readonly DemoPromise[]
}

/** All that the seed's steps share. */
export type Scene = {
  district: District
  calendar: DemoCalendar
  /** Ids of tasks by promise, known once a report is read. */
  tasks: Map<DemoPromise, string>
  reports: Map<DemoSample, string>
}

/** An instant on a day of Shanghai at an hour and minute. */
export const instantAt = (day: string, hour: number, minute: number): string =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + (hour * 60 + minute) * 60_000).toISOString()

/** The last day of a promise as people set it: the text's own, unless the demonstration needs one that lies just behind or ahead. */
export function chooseDue(
  { deadline }: DemoPromise,
  { planYear, today }: { planYear: number; today: string },
  move: (days: number) => string,
): string | null {
  if (!deadline.due) return deadline.kind === 'withinYear' ? `${planYear}-12-31` : null
  const natural = `${planYear}-${deadline.due}`
  if (deadline.want === 'past') return natural < today ? natural : move(-16)
  if (deadline.want === 'soon') return natural > today && natural <= move(12) ? natural : move(5)
  return natural
}
