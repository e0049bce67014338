import { addDays, isDay, isWorkingDay, type SpecialDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type Entitled, findStandingRefusal, isEntitled, type PlacedDossier } from '../move/standing'
import type { TaskStatus } from '../task'
import { type Urge, urgeColours } from './urge'

/** Who urges: the office over the body that promised; a unit does not urge whoever set it its task. */
export const urgers: Entitled = [
  ['coordinator', 'oversight'],
  ['director', 'oversight'],
]
/** Where the unit has the task in its hands; what lies with the office or a leader is theirs to do. */
export const urgedDuring: readonly TaskStatus[] = ['assigned', 'inProgress', 'unitReview']

/** What stands against urging a task today, or null: issuerElsewhere, moveNotYours, urgeNotOpen, urgedToday. */
export function findUrgeRefusal(
  dossier: PlacedDossier,
  urges: readonly Pick<Urge, 'issuedFor' | 'number'>[],
  actor: Actor,
  workingDay: string,
): Refusal | null {
  const standing = findStandingRefusal(urgers, dossier, actor)
  if (standing) return standing
  const { status, title } = dossier.task
  if (!urgedDuring.includes(status)) return new Refusal('urgeNotOpen', { title })
  const today = urges.find(({ issuedFor }) => issuedFor === workingDay)
  return today ? new Refusal('urgedToday', { title, number: today.number }) : null
}

/** The working day that a day counts for: itself, or the next one after a weekend or holiday. */
export function workingDayOf(day: string, special: SpecialDays): string {
  let current = day
  while (!isWorkingDay(current, special)) current = addDays(current, 1)
  return current
}

/** What is wrong with the day by which an answer is asked for, or null: a working day, not before today. */
export function findReplyDueMistake(day: string, today: string, special: SpecialDays): Refusal | null {
  if (!isDay(day)) return new Refusal('replyDueMissing', {}, 'replyDue')
  if (day < today) return new Refusal('replyDuePast', {}, 'replyDue')
  return isWorkingDay(day, special) ? null : new Refusal('replyDueRest', { day }, 'replyDue')
}

type Held = Pick<Urge, 'unitId' | 'receiptedAt' | 'answeredAt'>

/** What stands against the receipt of a slip, or null: moveNotYours, urgeReceipted. */
export function findReceiptRefusal(urge: Held, dossier: PlacedDossier, actor: Actor): Refusal | null {
  if (!isUrged(urge, dossier, actor)) return new Refusal('moveNotYours')
  return urge.receiptedAt ? new Refusal('urgeReceipted') : null
}

/** True of an opening that is noted (已阅): the first by somebody of the unit, while it has given no receipt. */
export const isFirstReading = (urge: Held & Pick<Urge, 'readAt'>, dossier: PlacedDossier, actor: Actor): boolean =>
  !urge.readAt && findReceiptRefusal(urge, dossier, actor) === null

/** What stands against answering a slip, or null: moveNotYours, urgeNotReceipted, urgeAnswered. */
export function findAnswerRefusal(urge: Held, dossier: PlacedDossier, actor: Actor): Refusal | null {
  if (!isUrged(urge, dossier, actor)) return new Refusal('moveNotYours')
  if (urge.answeredAt) return new Refusal('urgeAnswered')
  return urge.receiptedAt ? null : new Refusal('urgeNotReceipted')
}

/** Who answers for the unit that was urged: its head, the task's handler, and any handler where none is named. */
export const listUrged = ({ task }: Pick<PlacedDossier, 'task'>): Entitled => [
  ['head', 'leadUnit'],
  ['handler', task.handlerId ? 'assignedHandler' : 'leadUnit'],
]

// A unit that gave the task away answers no more; the one that took it was never asked.
const isUrged = ({ unitId }: Held, dossier: PlacedDossier, actor: Actor): boolean =>
  unitId === dossier.task.leadUnitId && isEntitled(listUrged(dossier), dossier, actor)

/** Colours that somebody can choose, and the one that each situation gives. */
export const urgeChoices = ['asFits', ...urgeColours] as const
export type UrgeChoice = (typeof urgeChoices)[number]

/** True of a role that urges at all: what is offered before a task was chosen. */
export const isUrger = ({ role }: Pick<Actor, 'role'>): boolean => urgers.some(([each]) => each === role)
