import type { Task } from '../../task'
import { evidenceChecked, explanationsJudged, oneSide, oneSideUnlessAlone, reasonGiven } from '../guards'
import type { MoveRow } from '../move-row'

const goesToLeader = ({ needsLeader, priority }: Task): boolean => needsLeader || priority === 'key'

/** Sending back is the same from each review, by whoever reviews there. */
const sentBack = {
  move: 'sendBack',
  to: 'inProgress',
  guards: [oneSide, reasonGiven],
  sets: (_task, { input }) => ({ returnNote: input.reason?.trim() ?? '', submittedOn: null }),
  tells: ['handler', 'leadHeads'],
} as const satisfies Partial<MoveRow>

/** The reviews of the unit, the office and the leader. */
export const reviewing = [
  {
    move: 'approveUnit',
    from: ['unitReview'],
    to: 'officeReview',
    who: [['head', 'leadUnit']],
    side: 'unit',
    guards: [oneSideUnlessAlone],
    tells: ['coordinators'],
    asks: 'review',
  },
  { ...sentBack, from: ['unitReview'], who: [['head', 'leadUnit']], side: 'unit' },
  {
    move: 'complete',
    from: ['officeReview'],
    to: (task) => (goesToLeader(task) ? 'leaderReview' : 'done'),
    who: [['coordinator', 'oversight']],
    side: 'office',
    guards: [oneSide, evidenceChecked, explanationsJudged],
    sets: (task, { actor, today }) => ({
      completedBy: actor.userId,
      ...(goesToLeader(task) ? {} : { completedOn: today }),
    }),
    tells: ({ status }) =>
      status === 'leaderReview'
        ? { to: ['leaders'], kind: 'toLeader' }
        : { to: ['handler', 'leadHeads', 'directors'], kind: 'complete' },
    asks: 'review',
  },
  { ...sentBack, from: ['officeReview'], who: [['coordinator', 'oversight']], side: 'office' },
  {
    move: 'approve',
    from: ['leaderReview'],
    to: 'done',
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: [oneSide],
    sets: (_task, { today }) => ({ completedOn: today }),
    tells: ['handler', 'leadHeads', 'directors'],
    asks: 'review',
  },
  { ...sentBack, from: ['leaderReview'], who: [['leader', 'taskLeader']], side: 'leader' },
] as const satisfies readonly MoveRow[]
