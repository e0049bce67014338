import { type Actor, namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type Entitled, findStandingRefusal, type PlacedDossier } from '../move/standing'
import { openStatuses } from '../task'

/** A leader's note (批示) on a task to one person; where `replyDue` is set an answer is asked for. */
export type Instruction = {
  id: string
  taskId: string
  text: string
  issuedBy: string
  issuedAt: string
  issuedDeputyFor: string
  toUserId: string
  /** Where they serve: whoever heads that unit answers in their place. */
  toUnitId: string
  replyDue: string | null
  answer: string
  answeredBy: string | null
  answeredAt: string | null
  answeredDeputyFor: string
}

/** Who instructs: a leader over the body that promised. */
export const instructors: Entitled = [['leader', 'oversight']]

/** What stands against a leader's note on a task, or null: issuerElsewhere, moveNotYours, instructionNotOpen. */
export function findInstructionRefusal(dossier: PlacedDossier, actor: Actor): Refusal | null {
  const { status, title } = dossier.task
  const isOpen = status === 'suspended' || openStatuses.some((each) => each === status)
  return (
    findStandingRefusal(instructors, dossier, actor) ?? (isOpen ? null : new Refusal('instructionNotOpen', { title }))
  )
}

type Held = Pick<Instruction, 'toUserId' | 'toUnitId' | 'replyDue' | 'answeredAt'>

/** True when a note is this person's to answer: it names them or whom they stand in for, or they head the unit of whom it names. */
export const isInstructed = ({ toUserId, toUnitId }: Held, actor: Actor): boolean =>
  actor.unitId === toUnitId && (namesOf(actor).includes(toUserId) || actor.role === 'head')

/** What stands against answering a leader's note, or null: moveNotYours, instructionAnswered. A note that asks for no answer takes one. */
export function findReplyRefusal(instruction: Held, actor: Actor): Refusal | null {
  if (!isInstructed(instruction, actor)) return new Refusal('moveNotYours')
  return instruction.answeredAt ? new Refusal('instructionAnswered') : null
}

/** True of a role that instructs at all. */
export const isInstructor = ({ role }: Pick<Actor, 'role'>): boolean => instructors.some(([each]) => each === role)
