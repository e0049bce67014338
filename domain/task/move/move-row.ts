import type { Actor, Role } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import type { Ask } from '../ask'
import type { Side, Task, TaskStatus } from '../task'
import type { MoveField, MoveInput } from './move-input'
import type { NoticeGroup, Tell } from './notices'
import type { Entitled, PlacedDossier } from './standing'

/** What guards and effects read beside the task and the form; loaded where a row says that it needs it, and only there. */
export type MoveFacts = {
  /** The heads and handlers of the lead unit today. */
  leadPeople: readonly { userId: string; role: Role; deputyForId?: string | null }[]
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
  /** The state to which it leads. */
  leadsTo: TaskStatus
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
  /** The field that it adds to the form, in every case or in those of `isAsked`; what two guards ask for is drawn once. */
  field?: MoveField
  isAsked?: (of: MoveCase<Need>) => boolean
  /** What is wrong with the answer. */
  mistake?: Finding<Need>
  /** What a person vouches for with the move and no field of the task keeps. */
  declares?: (of: MoveCase<Need>) => Record<string, string>
}

/** The state to which a move leads from where the task stands. */
export const leadsTo = ({ to }: Pick<MoveRow, 'to'>, dossier: PlacedDossier): TaskStatus =>
  typeof to === 'function' ? to(dossier) : to

/** What kind of act a move is, by which its button and its point in the course of the task are drawn. */
export type Act =
  /** Takes the task on, as does a milestone of its course: the first that is open is the main button. */
  | 'step'
  | 'milestone'
  /** Never the main button: it takes something back, as a setback does, or ends the task and cannot be undone. */
  | 'lesser'
  | 'setback'
  | 'end'

/** A row of the move table, whole: the button, the form, the check on the server, what is loaded and who is told follow from it. */
export type MoveRow = {
  move: string
  from: readonly TaskStatus[]
  to: TaskStatus | ((dossier: PlacedDossier) => TaskStatus)
  /** Where it leads by the levels of review that the body keeps: those it went past are told with it. */
  byLevels?: true
  who: Entitled
  /** A step, unless it says otherwise. */
  act?: Act
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
