import { addDays, addWorkingDays, daysBetween, type SpecialDays, subtractWorkingDays } from '@/domain/calendar'
import { daysLate } from './closure'
import { silentAfter, silentUntil } from './silence'
import type { Outcome, Priority, Task, TaskStatus } from './task'

export const lightColours = ['red', 'yellow', 'blue', 'green', 'grey'] as const
export type LightColour = (typeof lightColours)[number]

export type LightReason =
  | 'signOverdue'
  | 'overdue'
  | 'occurrenceLong'
  | 'farBehind'
  | 'occurrenceLate'
  | 'soon'
  | 'behind'
  | 'waiting'
  | 'inReview'
  | 'normal'
  | 'toClose'
  | Outcome
  | 'suspended'
  | 'cancelled'
  | 'carriedOver'
  | 'draft'

/**
 * How urgent a task is, or what became of it. `count` is days late, days left or points behind, as the reason says; `late` is
 * how many days late it was handed in, 0 where it was not.
 */
export type Light = { colour: LightColour; reason: LightReason; count: number; late: number }

/** Working days and percentage points; settings with effective dates. */
export type Thresholds = {
  soon: number
  soonKey: number
  behind: number
  farBehind: number
  occurrenceRed: number
  signWithin: number
  occurrenceWithin: number
}
export const defaultThresholds: Thresholds = {
  soon: 3,
  soonKey: 10,
  behind: 10,
  farBehind: 30,
  occurrenceRed: 10,
  signWithin: 3,
  occurrenceWithin: 5,
}

/** The bounds of one day, so that the same rules can run in memory and in a query. */
export type LightBounds = {
  today: string
  soonUntil: string
  soonKeyUntil: string
  occurrenceRedBefore: string
  behind: number
  farBehind: number
  /** Of a running task that was not heard of after this day it is said that it is silent. */
  silentUntil: string
}

export function computeLightBounds(
  today: string,
  special: SpecialDays,
  thresholds: Thresholds = defaultThresholds,
  silentDays: number = silentAfter,
): LightBounds {
  return {
    today,
    soonUntil: lastDayWithin(today, thresholds.soon, special),
    soonKeyUntil: lastDayWithin(today, thresholds.soonKey, special),
    occurrenceRedBefore: subtractWorkingDays(today, thresholds.occurrenceRed, special),
    behind: thresholds.behind,
    farBehind: thresholds.farBehind,
    silentUntil: silentUntil(today, silentDays),
  }
}

// A due day on the weekend after the third working day still has three working days left.
const lastDayWithin = (today: string, workingDays: number, special: SpecialDays): string =>
  addDays(addWorkingDays(today, workingDays + 1, special), -1)

export type LightFacts = Pick<
  Task,
  | 'status'
  | 'outcome'
  | 'priority'
  | 'due'
  | 'assignedOn'
  | 'signDue'
  | 'signedOn'
  | 'submittedOn'
  | 'completedOn'
  | 'lateBefore'
  | 'percent'
> & {
  /** Due day of the earliest occurrence that lights the task (`openOccurrenceDueOf`). */
  openOccurrenceDue: string | null
}

const resting: Partial<Record<TaskStatus, LightReason>> = {
  draft: 'draft',
  suspended: 'suspended',
  cancelled: 'cancelled',
  carriedOver: 'carriedOver',
}

/** The colour in which each outcome burns for good: what was promised and not kept is never green. */
const outcomeColours: Record<Outcome, LightColour> = {
  fulfilled: 'green',
  ongoing: 'green',
  partly: 'yellow',
  notFulfilled: 'red',
  notApplicable: 'grey',
}

/**
 * The light of a task on a day (DOMAIN "Lights"). Pure: the same facts and bounds always give the same light.
 * A closed task shows its outcome; one that is completed and not closed yet has none and waits for closing.
 * In review and submitted in time is green: the unit's clock stopped on the day of submission, and the warnings before
 * the due day (soon, behind) ask for nothing that the unit has not handed in; the reviewer's limit is in `todo.ts`.
 */
export function computeLight(facts: LightFacts, bounds: LightBounds): Light {
  return { ...colourOn(facts, bounds), late: daysLateDone(facts) }
}

function colourOn(facts: LightFacts, bounds: LightBounds): Light {
  const rest = resting[facts.status]
  if (rest) return light('grey', rest)
  if (facts.status === 'done' || facts.status === 'closed') return computeFinishedLight(facts)
  if (facts.status === 'assigned') return assignedLight(facts, bounds)
  if (isInReviewInTime(facts)) return light('green', 'inReview')
  return runningLight(facts, bounds)
}

/** The calendar's share of the time between assignment and due date that has passed, 0–100, or null without both dates. */
export function calendarPercent({ assignedOn, due }: Pick<Task, 'assignedOn' | 'due'>, today: string): number | null {
  if (!assignedOn || !due) return null
  const whole = daysBetween(assignedOn, due)
  if (whole <= 0) return today >= due ? 100 : 0
  return Math.max(0, Math.min(100, Math.floor((100 * daysBetween(assignedOn, today)) / whole)))
}

/**
 * True when the task was handed in later than it was due, this time or before a reopening; the reviewers' days are not the
 * unit's.
 */
export const isLateDone = (facts: FinishFacts): boolean => daysLateDone(facts) > 0

/** The day on which the unit's clock stopped for a finished task, '' without one. */
export const handedInOn = ({ completedOn, submittedOn }: Pick<FinishFacts, 'completedOn' | 'submittedOn'>): string =>
  submittedOn ?? completedOn ?? ''

/** The most days late of this finish, where there is one, and those before a reopening. */
export const daysLateDone = (facts: FinishFacts): number =>
  facts.completedOn ? Math.max(facts.lateBefore, daysLate({ ...facts, closedOn: null })) : facts.lateBefore

type FinishFacts = Pick<Task, 'completedOn' | 'submittedOn' | 'due' | 'lateBefore'>

const light = (colour: LightColour, reason: LightReason, count = 0): Light => ({ colour, reason, count, late: 0 })

/** The light of a task that is completed or closed; no day changes it any more. */
export function computeFinishedLight(facts: FinishFacts & Pick<Task, 'status' | 'outcome'>): Light {
  const outcome = facts.status === 'closed' ? facts.outcome : null
  const shown = outcome ? light(outcomeColours[outcome], outcome) : light('green', 'toClose')
  return { ...shown, late: daysLateDone(facts) }
}

// To be signed for anew after a change of the lead, a task burns as it did: its days run on. A day that has passed is red whoever signed.
function assignedLight(facts: LightFacts, bounds: LightBounds): Light {
  const { signDue, signedOn, due } = facts
  if (signDue && bounds.today > signDue) return light('red', 'signOverdue', daysBetween(signDue, bounds.today))
  if (due && due < bounds.today) return light('red', 'overdue', daysBetween(due, bounds.today))
  const running = signedOn ? runningLight(facts, bounds) : null
  return running && running.colour !== 'green' ? running : light('blue', 'waiting')
}

/** True while the unit's clock stands still: handed in by its day, and reviewers have not decided yet. */
export function isInReviewInTime({ status, submittedOn, due }: Pick<Task, 'status' | 'submittedOn' | 'due'>): boolean {
  const isReview = status === 'unitReview' || status === 'officeReview' || status === 'leaderReview'
  return isReview && !!submittedOn && (!due || submittedOn <= due)
}

function runningLight(facts: LightFacts, bounds: LightBounds): Light {
  const { today } = bounds
  const { due, openOccurrenceDue } = facts
  const behind = Math.max(0, (calendarPercent(facts, today) ?? 0) - facts.percent)
  const occurrenceLate = openOccurrenceDue && openOccurrenceDue < today ? daysBetween(openOccurrenceDue, today) : 0
  if (due && due < today) return light('red', 'overdue', daysBetween(due, today))
  if (occurrenceLate && (openOccurrenceDue ?? '') < bounds.occurrenceRedBefore)
    return light('red', 'occurrenceLong', occurrenceLate)
  if (behind >= bounds.farBehind) return light('red', 'farBehind', behind)
  if (occurrenceLate) return light('yellow', 'occurrenceLate', occurrenceLate)
  if (due && due <= soonUntil(facts.priority, bounds)) return light('yellow', 'soon', daysBetween(today, due))
  return behind >= bounds.behind ? light('yellow', 'behind', behind) : light('green', 'normal')
}

const soonUntil = (priority: Priority, bounds: LightBounds): string =>
  priority === 'key' ? bounds.soonKeyUntil : bounds.soonUntil
