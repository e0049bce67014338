import { openStatuses } from '../../task'
import {
  asked,
  belowFullMinded,
  newDueGiven,
  oneSide,
  outcomeChosen,
  outcomeUnfulfilled,
  reasonGiven,
  yearEnd,
} from '../guards'
import type { MoveRow } from '../move-row'
import { end, reopen } from './ends'

const byDirector = { who: [['director', 'oversight']], side: 'direction', tells: ['handler', 'leadHeads'] } as const

/** How a task ends, rests and is taken up again. */
export const ending = [
  {
    ...byDirector,
    move: 'close',
    act: 'milestone',
    from: ['done'],
    to: 'closed',
    guards: [oneSide, outcomeChosen, belowFullMinded],
    sets: end,
    asks: 'close',
  },
  {
    ...byDirector,
    move: 'reopen',
    act: 'setback',
    from: ['done', 'closed'],
    to: 'inProgress',
    guards: [oneSide, reasonGiven, newDueGiven],
    sets: reopen,
  },
  {
    ...byDirector,
    move: 'suspend',
    act: 'setback',
    from: openStatuses,
    to: 'suspended',
    guards: [oneSide, reasonGiven],
    sets: ({ status }) => ({ heldStatus: status }),
  },
  {
    ...byDirector,
    move: 'resume',
    from: ['suspended'],
    to: ({ task: { heldStatus } }) => heldStatus ?? 'inProgress',
    guards: [oneSide, reasonGiven],
    sets: () => ({ heldStatus: null }),
  },
  {
    move: 'cancel',
    act: 'end',
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
    act: 'end',
    from: openStatuses,
    to: 'carriedOver',
    guards: [oneSide, yearEnd, reasonGiven, outcomeUnfulfilled],
    sets: end,
  },
  {
    ...byDirector,
    move: 'concludeYear',
    act: 'end',
    from: ['inProgress', 'unitReview', 'officeReview', 'leaderReview'],
    to: 'closed',
    guards: [oneSide, yearEnd, asked, outcomeUnfulfilled],
    sets: end,
    asks: 'answer',
  },
] as const satisfies readonly MoveRow[]
