import { daysLate } from '../../closure'
import { type Outcome, openStatuses, type Task } from '../../task'
import { asked, newDueGiven, oneSide, outcomeChosen, outcomeUnfulfilled, reasonGiven, yearEnd } from '../guards'
import type { MoveCase, MoveRow } from '../move-row'

const byDirector = { who: [['director', 'oversight']], side: 'direction', tells: ['handler', 'leadHeads'] } as const

const end = (_task: Task, { input, actor, today }: MoveCase): Partial<Task> => ({
  closedOn: today,
  closedBy: actor.userId,
  outcome: (input.outcome as Outcome | undefined) ?? null,
})

const reopen = (task: Task, { input, today }: MoveCase): Partial<Task> => ({
  due: input.due ?? task.due,
  originalDue: task.originalDue ?? task.due,
  completedOn: null,
  closedOn: null,
  closedBy: null,
  outcome: null,
  submittedOn: null,
  returnNote: input.reason?.trim() ?? '',
  reopenedOn: today,
  lateBefore: Math.max(task.lateBefore, daysLate(task)),
})

/** How a task ends, rests and is taken up again. */
export const ending = [
  {
    ...byDirector,
    move: 'close',
    from: ['done'],
    to: 'closed',
    guards: [oneSide, outcomeChosen],
    sets: end,
    asks: 'close',
  },
  {
    ...byDirector,
    move: 'reopen',
    from: ['done', 'closed'],
    to: 'inProgress',
    guards: [oneSide, reasonGiven, newDueGiven],
    sets: reopen,
  },
  {
    ...byDirector,
    move: 'suspend',
    from: openStatuses,
    to: 'suspended',
    guards: [oneSide, reasonGiven],
    sets: ({ status }) => ({ heldStatus: status }),
  },
  {
    ...byDirector,
    move: 'resume',
    from: ['suspended'],
    to: ({ heldStatus }) => heldStatus ?? 'inProgress',
    guards: [oneSide, reasonGiven],
    sets: () => ({ heldStatus: null }),
  },
  {
    move: 'cancel',
    from: openStatuses,
    to: 'cancelled',
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: [asked, oneSide],
    tells: ['handler', 'leadHeads'],
    asks: 'answer',
  },
  {
    ...byDirector,
    move: 'carryOver',
    from: openStatuses,
    to: 'carriedOver',
    guards: [oneSide, yearEnd, reasonGiven, outcomeUnfulfilled],
    sets: end,
  },
  {
    ...byDirector,
    move: 'concludeYear',
    from: ['inProgress', 'unitReview', 'officeReview', 'leaderReview'],
    to: 'closed',
    guards: [oneSide, yearEnd, asked, outcomeUnfulfilled],
    sets: end,
    asks: 'answer',
  },
] as const satisfies readonly MoveRow[]
