import { Refusal } from '@/domain/refusal'
import { isMilestone } from './milestone'
import type { Occurrence, Task } from './task'

/** How an instance of a recurring duty, or a milestone, stands (DOMAIN "Occurrences"); an explanation stands beside it and changes none of them. */
export const occurrenceStates = ['toCome', 'due', 'filed', 'accepted', 'sentBack', 'late', 'missed'] as const
export type OccurrenceState = (typeof occurrenceStates)[number]

/** The day, and the day before which what was due and not filed counts as missed. */
export type OccurrenceDay = { today: string; occurrenceRedBefore: string }

/** The state of an instance on a day. Once missed it stays missed, whatever is filed or explained later. */
export function stateOfOccurrence(occurrence: Occurrence, day: OccurrenceDay): OccurrenceState {
  const { filedOn, acceptedOn, due, start, sentBackNote } = occurrence
  if (isMissed(occurrence, day)) return 'missed'
  if (acceptedOn) return 'accepted'
  if (filedOn) return 'filed'
  if (due < day.today) return 'late'
  if (sentBackNote) return 'sentBack'
  return (isMilestone(occurrence) ? due : start) <= day.today ? 'due' : 'toCome'
}

/** True of one that was missed when it was filed, or is not filed and long past due. */
export const isMissed = ({ missed, filedOn, due }: Occurrence, { occurrenceRedBefore }: OccurrenceDay): boolean =>
  missed || (!filedOn && due < occurrenceRedBefore)

/**
 * Due day of the earliest instance or milestone that still lights a running task, or null: one not filed, or filed after it was
 * missed, until the office accepts an explanation. `db/sql/light-sql.ts` says the same as a query.
 */
export function openOccurrenceDueOf(
  { period, status }: Pick<Task, 'period' | 'status'>,
  occurrences: readonly Occurrence[],
): string | null {
  if (status === 'done' || status === 'closed') return null
  const counted = occurrences.filter((each) => period || isMilestone(each))
  const open = counted.filter((each) => !isExcused(each) && (!each.filedOn || each.missed))
  return open.map(({ due }) => due).sort()[0] ?? null
}

/** True when the office accepted why it was not filed. */
export const isExcused = ({ explanation, verdict }: Occurrence): boolean => !!explanation && verdict === 'accepted'

/** True of an explanation that the office has not judged. */
export const awaitsVerdict = ({ explanation, verdict }: Occurrence): boolean => !!explanation && verdict === null

/** True of a report that was accepted: by the office, or by the head as the filing of its period. Its evidence stays. */
export const isAcceptedReport = (
  { acceptedAt, occurrenceId }: { acceptedAt: string | null; occurrenceId: string | null },
  occurrences: readonly Occurrence[],
): boolean => !!acceptedAt || occurrences.some(({ id, acceptedOn }) => id === occurrenceId && !!acceptedOn)

/** True of a filed instance that the head has not accepted. */
export const awaitsHead = ({ filedOn, acceptedOn }: Occurrence): boolean => !!filedOn && !acceptedOn

export type OccurrenceDeed = 'file' | 'accept' | 'sendBack' | 'explain' | 'excuse' | 'refuse'
export type OccurrenceContext = OccurrenceDay & { userId: string; note: string }

/**
 * Decides what somebody does to an instance and gives it as it will be. Throws `Refusal`: occurrenceNotBegun, occurrenceFiled,
 * occurrenceUnfiled, occurrenceExplained, explanationNone, reasonMissing. Who may is decided before (`deeds.ts`, `part.ts`).
 */
export function decideOccurrence(deed: OccurrenceDeed, occurrence: Occurrence, context: OccurrenceContext): Occurrence {
  const refusal = findOccurrenceRefusal(deed, occurrence, context)
  if (refusal) throw refusal
  if (noted.includes(deed) && !context.note.trim()) throw new Refusal('reasonMissing', {}, 'reason')
  return { ...occurrence, ...changes[deed](occurrence, { ...context, note: context.note.trim() }) }
}

/** Why a deed is not open on an instance today, or null: what the forms on the page go by. */
export function findOccurrenceRefusal(
  deed: OccurrenceDeed,
  occurrence: Occurrence,
  { today }: Pick<OccurrenceDay, 'today'>,
): Refusal | null {
  const { label, start, filedOn, missed } = occurrence
  switch (deed) {
    case 'file':
      if (today < start) return new Refusal('occurrenceNotBegun', { label, start }, 'occurrenceId')
      return filedOn ? new Refusal('occurrenceFiled', { label }, 'occurrenceId') : null
    case 'accept':
    case 'sendBack':
      return awaitsHead(occurrence) ? null : new Refusal('occurrenceNotWaiting', { label })
    case 'explain':
      if (filedOn && !missed) return new Refusal('occurrenceFiled', { label })
      return isExcused(occurrence) || awaitsVerdict(occurrence) ? new Refusal('occurrenceExplained', { label }) : null
    default:
      return awaitsVerdict(occurrence) ? null : new Refusal('explanationNone', { label })
  }
}

const noted: readonly OccurrenceDeed[] = ['sendBack', 'explain', 'refuse']

type Change = (occurrence: Occurrence, context: OccurrenceContext) => Partial<Occurrence>
const changes: Record<OccurrenceDeed, Change> = {
  file: (occurrence, context) => ({
    filedOn: context.today,
    filedBy: context.userId,
    missed: isMissed(occurrence, context),
    sentBackNote: '',
  }),
  accept: (_occurrence, { today, userId }) => ({ acceptedOn: today, acceptedBy: userId }),
  sendBack: (_occurrence, { note }) => ({ filedOn: null, filedBy: null, sentBackNote: note }),
  explain: (_occurrence, { today, userId, note }) => ({
    explanation: note,
    explainedOn: today,
    explainedBy: userId,
    ...unjudged,
  }),
  excuse: (_occurrence, context) => judge('accepted', context),
  refuse: (_occurrence, context) => judge('refused', context),
}

const unjudged = { verdict: null, verdictNote: '', verdictOn: null, verdictBy: null }
const judge = (verdict: 'accepted' | 'refused', { today, userId, note }: OccurrenceContext) => ({
  verdict,
  verdictNote: note,
  verdictOn: today,
  verdictBy: userId,
})
