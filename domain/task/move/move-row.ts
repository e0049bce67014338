import type { Actor, Role } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import type { Ask } from '../ask'
import type { Side, Task, TaskStatus } from '../task'
import type { NoticeGroup, Tell } from './notices'
import type { Entitled, PlacedDossier } from './standing'

/** The fields that the form of a move may ask for, each with the most characters it takes. */
export const moveFields = { handlerId: 100, reason: 2000, outcome: 50, due: 20, nonSecret: 10, waiver: 500 } as const
export type MoveField = keyof typeof moveFields
export const moveFieldNames = Object.keys(moveFields) as MoveField[]

/** What a person entered in the form of a move; `askedId` is the request as it stood before the one who agrees. */
export type MoveInput = Partial<Record<MoveField | 'askedId', string>>

/** What guards and effects read beside the task and the form; loaded where a row says that it needs it, and only there. */
export type MoveFacts = {
  /** The heads and handlers of the lead unit today. */
  leadPeople: readonly { userId: string; role: Role }[]
  /** The units in which the actor is head or handler today, in whatever capacity they act now. */
  ownUnitIds: readonly string[]
  /** True between the first and the last day of the year-end window. */
  isYearEnd: boolean
  /** The last day to sign for what is registered today. */
  signDue: string
}
export type Fact = keyof MoveFacts

/** A move as somebody would make it now; a guard reads of the facts what it needs and no other. */
export type MoveCase<Need extends Fact = Fact> = {
  move: string
  side?: Side
  dossier: PlacedDossier
  actor: Actor
  input: MoveInput
  today: string
  facts: Pick<MoveFacts, Need>
}

type Finding<Need extends Fact> = (of: MoveCase<Need>) => Refusal | null

/** A condition of a move, whole: what it needs loaded, what it asks in the form, what stands against it. */
export type Guard<Need extends Fact = Fact> = {
  needs?: readonly Need[]
  /** What stands against the move whatever the form says; told beside the button. */
  obstacle?: Finding<Need>
  /** The field that it adds to the form, in every case or in those of `isAsked`; a row takes one guard for each field. */
  field?: MoveField
  isAsked?: (of: MoveCase<Need>) => boolean
  /** What is wrong with the answer. */
  mistake?: Finding<Need>
  /** What a person vouches for with the move and no field of the task keeps. */
  declares?: (of: MoveCase<Need>) => Record<string, string>
}

/** A row of the move table, whole: the button, the form, the check on the server, what is loaded and who is told follow from it. */
export type MoveRow = {
  move: string
  from: readonly TaskStatus[]
  to: TaskStatus | ((task: Task) => TaskStatus)
  who: Entitled
  /** On which side of the task whoever makes the move stands from then on; with the guard `oneSide`, on no other before. */
  side?: Side
  guards: readonly Guard[]
  /** What it sets beside state and version, and the facts that this reads. */
  sets?: (task: Task, of: MoveCase) => Partial<Task>
  needs?: readonly Fact[]
  /** Who is told; by the name of the move, unless another kind of notice is named. */
  tells: readonly NoticeGroup[] | ((after: Task) => Pick<Tell, 'kind'> & { to: readonly NoticeGroup[] })
  /** What a task in one of its states asks of those who may make it. */
  asks?: Ask
}
