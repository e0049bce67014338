import type { Role } from '@/domain/people'
import { openStatuses, type Side, type TaskStatus } from '../task'

export const moves = [
  'register',
  'sign',
  'object',
  'report',
  'submit',
  'withdraw',
  'approveUnit',
  'complete',
  'approve',
  'sendBack',
  'close',
  'reopen',
  'suspend',
  'resume',
  'cancel',
  'carryOver',
  'concludeYear',
] as const
export type Move = (typeof moves)[number]

/** How the actor must stand to the task, beside having the role. */
export type Relation = 'oversight' | 'leadUnit' | 'assignedHandler' | 'supportingUnit' | 'taskLeader'

/** A condition that the dossier or the input must meet; each is one function in guards.ts. */
export type Guard =
  | 'complete'
  | 'nonSecret'
  | 'notDrafter'
  | 'handlerNamed'
  | 'reasonGiven'
  | 'objectOnce'
  | 'standardsAnswered'
  | 'supportingAnswered'
  | 'occurrencesFiled'
  | 'explanationsJudged'
  | 'isSubmitter'
  | 'oneSide'
  | 'evidenceChecked'
  | 'outcomeChosen'
  | 'newDueGiven'
  | 'asked'
  | 'yearEnd'
  | 'outcomeUnfulfilled'

/** What the form of a move asks for. */
export type MoveField = 'handlerId' | 'reason' | 'outcome' | 'due' | 'nonSecret' | 'waiver'

export type MoveRow = {
  move: Move
  from: readonly TaskStatus[]
  /** The new state; `same` keeps it, `held` gives back the state before suspension. */
  to: TaskStatus | 'same' | 'held'
  who: readonly (readonly [Role, Relation])[]
  /** On which side of the task whoever makes the move stands from then on; with the guard `oneSide`, on no other before. */
  side?: Side
  guards: readonly Guard[]
  fields: readonly MoveField[]
}

const director = [['director', 'oversight']] as const
const leadHead = [['head', 'leadUnit']] as const

/** DOMAIN's table "Life of a task", one row a line: the buttons on the page and the check on the server both read it. */
export const moveTable: readonly MoveRow[] = [
  {
    move: 'register',
    from: ['draft'],
    to: 'assigned',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'complete', 'nonSecret', 'notDrafter'],
    fields: ['nonSecret'],
  },
  {
    move: 'sign',
    from: ['assigned'],
    to: 'inProgress',
    who: [...leadHead, ['handler', 'leadUnit']],
    guards: ['handlerNamed'],
    fields: ['handlerId'],
  },
  {
    move: 'object',
    from: ['assigned'],
    to: 'draft',
    who: leadHead,
    side: 'unit',
    guards: ['objectOnce', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'report',
    from: ['inProgress'],
    to: 'same',
    who: [
      ['handler', 'assignedHandler'],
      ['handler', 'supportingUnit'],
      ['head', 'supportingUnit'],
    ],
    side: 'work',
    guards: [],
    fields: [],
  },
  {
    move: 'submit',
    from: ['inProgress'],
    to: 'unitReview',
    who: [['handler', 'assignedHandler']],
    side: 'work',
    guards: ['standardsAnswered', 'supportingAnswered', 'occurrencesFiled'],
    fields: [],
  },
  {
    move: 'withdraw',
    from: ['unitReview'],
    to: 'inProgress',
    who: [['handler', 'assignedHandler']],
    guards: ['isSubmitter'],
    fields: [],
  },
  {
    move: 'approveUnit',
    from: ['unitReview'],
    to: 'officeReview',
    who: leadHead,
    side: 'unit',
    guards: ['oneSide'],
    fields: ['waiver'],
  },
  {
    move: 'sendBack',
    from: ['unitReview'],
    to: 'inProgress',
    who: leadHead,
    side: 'unit',
    guards: ['oneSide', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'complete',
    from: ['officeReview'],
    to: 'done',
    who: [['coordinator', 'oversight']],
    side: 'office',
    guards: ['oneSide', 'evidenceChecked', 'explanationsJudged'],
    fields: [],
  },
  {
    move: 'sendBack',
    from: ['officeReview'],
    to: 'inProgress',
    who: [['coordinator', 'oversight']],
    side: 'office',
    guards: ['oneSide', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'approve',
    from: ['leaderReview'],
    to: 'done',
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: ['oneSide'],
    fields: [],
  },
  {
    move: 'sendBack',
    from: ['leaderReview'],
    to: 'inProgress',
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: ['oneSide', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'close',
    from: ['done'],
    to: 'closed',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'outcomeChosen'],
    fields: ['outcome'],
  },
  {
    move: 'reopen',
    from: ['done', 'closed'],
    to: 'inProgress',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'reasonGiven', 'newDueGiven'],
    fields: ['reason', 'due'],
  },
  {
    move: 'suspend',
    from: openStatuses,
    to: 'suspended',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'resume',
    from: ['suspended'],
    to: 'held',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'reasonGiven'],
    fields: ['reason'],
  },
  {
    move: 'cancel',
    from: openStatuses,
    to: 'cancelled',
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: ['asked', 'oneSide'],
    fields: [],
  },
  {
    move: 'carryOver',
    from: openStatuses,
    to: 'carriedOver',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'yearEnd', 'reasonGiven', 'outcomeUnfulfilled'],
    fields: ['reason', 'outcome'],
  },
  {
    move: 'concludeYear',
    from: ['inProgress', 'unitReview', 'officeReview', 'leaderReview'],
    to: 'closed',
    who: director,
    side: 'direction',
    guards: ['oneSide', 'yearEnd', 'asked', 'outcomeUnfulfilled'],
    fields: ['outcome'],
  },
]

/** The row for a move out of a state, or undefined where the table has none. */
export const findMoveRow = (move: Move, from: TaskStatus): MoveRow | undefined =>
  moveTable.find((row) => row.move === move && row.from.includes(from))
