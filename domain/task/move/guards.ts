import { isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { awaitsVerdict, isExcused } from '../occurrence'
import { type EvidenceState, type Outcome, outcomes, type TaskRequest } from '../task'
import type { Guard, MoveRow } from './lifecycle'
import { findOpenRequest } from './request'
import { findSideRefusal, listOtherSides } from './sides'
import type { PlacedDossier } from './standing'

/** What a person entered in the form of a move; every field is optional in the form, the guards ask for what they need. */
export type MoveInput = {
  handlerId?: string
  reason?: string
  outcome?: string
  due?: string
  nonSecret?: boolean
  waiver?: string
  /** The request as it stood before the one who agrees. */
  askedId?: string
}

/** What a guard reads beside the context of the move: its row of the table and the day. */
export type GuardCase = GuardContext & { row: MoveRow; today: string }

export type GuardContext = {
  dossier: PlacedDossier
  actor: Actor
  input: MoveInput
  /** User ids of the lead unit's handlers, one of whom is named to handle the task. */
  leadHandlers: readonly string[]
  /** User ids of the lead unit's heads and handlers; one alone may approve its own submission with a waiver. */
  leadPeople: readonly string[]
  /** True between the first and the last day of the year-end window. */
  isYearEnd: boolean
}

/** One function per guard of the move table; each passes or throws a `Refusal` that names what is missing. */
export const guards: Record<Guard, (context: GuardCase) => void> = {
  complete: ensureComplete,
  nonSecret: ({ input }) => ensure(input.nonSecret === true, 'nonSecretNotDeclared', 'nonSecret'),
  notDrafter: ({ dossier, actor }) => ensure(dossier.task.drafterId !== actor.userId, 'ownDraft'),
  handlerNamed: ({ input, leadHandlers }) =>
    ensure(!!input.handlerId && leadHandlers.includes(input.handlerId), 'handlerMissing', 'handlerId'),
  reasonGiven: ({ input }) => ensure(hasText(input.reason), 'reasonMissing', 'reason'),
  objectOnce: ({ dossier }) => ensure(!dossier.task.objected, 'objectedBefore'),
  standardsAnswered: ensureStandardsAnswered,
  supportingAnswered: ensureSupportingAnswered,
  occurrencesFiled: ensureOccurrencesFiled,
  explanationsJudged: ensureExplanationsJudged,
  isSubmitter: ({ dossier, actor }) => ensure(dossier.task.submittedBy === actor.userId, 'notSubmitter'),
  oneSide: ensureOneSide,
  evidenceChecked: ensureEvidenceChecked,
  outcomeChosen: ({ input }) => ensure(isOutcome(input.outcome), 'outcomeMissing', 'outcome'),
  newDueGiven: ({ input, today }) =>
    ensure(!!input.due && isDay(input.due) && input.due > today, 'newDueMissing', 'due'),
  asked: ({ row, dossier, input }) => ensureAsked(row.move, dossier, input.askedId),
  yearEnd: ({ isYearEnd }) => ensure(isYearEnd, 'outsideYearEnd'),
  outcomeUnfulfilled: ({ input }) =>
    ensure(isOutcome(input.outcome) && input.outcome !== 'fulfilled', 'outcomeNotFulfilledOnly', 'outcome'),
}

const hasText = (text: string | undefined): boolean => !!text && text.trim().length > 0
const isOutcome = (text: string | undefined): text is Outcome => outcomes.some((outcome) => outcome === text)

function ensure(passes: boolean, code: string, field?: string, facts = {}): void {
  if (!passes) throw new Refusal(code, facts, field)
}

/** Passes where a move was asked for, and by the request that was read: one taken back and asked anew is another. */
export function ensureAsked(move: string, dossier: PlacedDossier, readId?: string): TaskRequest {
  const asked = findOpenRequest(move, dossier)
  if (!asked) throw new Refusal('notAsked', { move })
  if (readId && readId !== asked.id) throw new Refusal('requestChanged', { move })
  return asked
}

function ensureComplete({ dossier: { task, standards } }: GuardContext): void {
  const named = { title: task.title }
  ensure(task.leadUnitId !== null, 'leadUnitMissing', 'leadUnitId', named)
  ensure(hasText(task.requiredResult), 'requiredResultMissing', 'requiredResult', named)
  ensure(task.deadlineKind !== 'unset', 'deadlineUnset', 'deadlineKind', named)
  ensure(
    task.deadlineKind === 'ongoing' || task.deadlineKind === 'recurring' || task.due !== null,
    'dueMissing',
    'due',
    named,
  )
  ensure(task.deadlineKind !== 'recurring' || task.period !== null, 'periodMissing', 'period', named)
  ensure(standards.length > 0, 'standardMissing', 'standards', named)
}

function ensureOneSide({ row, dossier, actor, input, leadPeople }: GuardCase): void {
  if (!row.side) return
  const isAlone = row.fields.includes('waiver') && leadPeople.length === 1
  const refusal = findSideRefusal(row.side, dossier, actor, isAlone)
  if (refusal) throw refusal
  ensure(!asksWaiver(row, dossier, actor) || hasText(input.waiver), 'waiverMissing', 'waiver')
}

// Proof from before a reopening has lapsed: it answers nothing until it is given again.
const answering: readonly EvidenceState[] = ['pending', 'accepted']
/** True when the actor did the work that the move checks, so that only a reason, kept with the move, lets it pass. */
export const asksWaiver = ({ side, fields }: MoveRow, dossier: PlacedDossier, { userId }: Actor): boolean =>
  side !== undefined && fields.includes('waiver') && listOtherSides(side, dossier, userId).includes('work')

function ensureStandardsAnswered({ dossier: { standards, evidence } }: GuardContext): void {
  const isAnswered = (id: string) =>
    evidence.some((item) => item.standardId === id && !item.process && answering.includes(item.state))
  const open = standards.find(({ id }) => !isAnswered(id))
  ensure(!open, 'standardUnanswered', undefined, { standard: open?.text ?? '' })
}

function ensureSupportingAnswered({ dossier: { supporting } }: GuardContext): void {
  const open = supporting.filter(({ answeredAt, waivedReason }) => !answeredAt && !waivedReason)
  ensure(open.length === 0, 'supportingUnanswered', undefined, { count: open.length })
}

function ensureOccurrencesFiled({ dossier: { occurrences } }: GuardContext): void {
  const open = occurrences.find((each) => !each.filedOn && !isExcused(each) && !awaitsVerdict(each))
  ensure(!open, 'occurrenceUnfiled', undefined, { label: open?.label ?? '' })
}

function ensureExplanationsJudged({ dossier: { occurrences } }: GuardContext): void {
  const waiting = occurrences.find(awaitsVerdict)
  ensure(!waiting, 'explanationUnjudged', undefined, { label: waiting?.label ?? '' })
  const open = occurrences.find((each) => !each.filedOn && !isExcused(each))
  ensure(!open, 'occurrenceUnfiled', undefined, { label: open?.label ?? '' })
}

function ensureEvidenceChecked({ dossier: { standards, evidence } }: GuardContext): void {
  const unchecked = evidence.find(({ state }) => state === 'pending')
  ensure(!unchecked, 'evidenceUnchecked', undefined, { title: unchecked?.title ?? '' })
  const isProven = (id: string) =>
    evidence.some((item) => item.standardId === id && !item.process && item.state === 'accepted')
  const open = standards.find(({ id }) => !isProven(id))
  ensure(!open, 'standardUnproven', undefined, { standard: open?.text ?? '' })
}
