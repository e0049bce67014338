import type { Task } from '../../task'
import {
  belowFullMinded,
  evidenceChecked,
  evidenceCheckedAtLast,
  explanationsJudged,
  explanationsJudgedAtLast,
  oneSide,
  oneSideUnlessAlone,
  outcomeAtEnd,
  reasonGiven,
} from '../guards'
import type { MoveRow } from '../move-row'
import type { NoticeGroup, Tell } from '../notices'
import { complete, completeOrPass, finish, pass } from './ends'

type Told = Pick<Tell, 'kind'> & { to: readonly NoticeGroup[] }
const tellFinish =
  (kind: 'complete' | 'approve') =>
  ({ status }: Task): Told => ({
    to: ['handler', 'leadHeads', 'directors'],
    kind: status === 'closed' ? 'finish' : kind,
  })
const tellPass = (task: Task): Told =>
  task.status === 'leaderReview' ? { to: ['leaders'], kind: 'toLeader' } : tellFinish('complete')(task)

/** Sending back is the same from each review, by whoever reviews there. */
const sentBack = {
  move: 'sendBack',
  act: 'setback',
  to: 'inProgress',
  guards: [oneSide, reasonGiven],
  sets: (_task, { input }) => ({ returnNote: input.reason?.trim() ?? '', submittedOn: null }),
  tells: ['handler', 'leadHeads'],
} as const satisfies Partial<MoveRow>

/** The reviews of the unit, the office and the leader; a level that the body does without is gone past, and whoever is last checks the proof. */
export const reviewing = [
  {
    move: 'approveUnit',
    from: ['unitReview'],
    to: (dossier) => (dossier.levels.office ? 'officeReview' : pass(dossier)),
    byLevels: true,
    who: [['head', 'leadUnit']],
    side: 'unit',
    guards: [oneSideUnlessAlone, evidenceCheckedAtLast, explanationsJudgedAtLast, outcomeAtEnd, belowFullMinded],
    sets: (task, of) => (of.dossier.levels.office ? {} : completeOrPass(task, of)),
    tells: (task) => (task.status === 'officeReview' ? { to: ['coordinators'], kind: 'approveUnit' } : tellPass(task)),
    asks: 'review',
  },
  { ...sentBack, from: ['unitReview'], who: [['head', 'leadUnit']], side: 'unit' },
  {
    move: 'complete',
    act: 'milestone',
    from: ['officeReview'],
    to: pass,
    byLevels: true,
    who: [['coordinator', 'oversight']],
    side: 'office',
    guards: [oneSide, evidenceChecked, explanationsJudged, outcomeAtEnd, belowFullMinded],
    sets: completeOrPass,
    tells: tellPass,
    asks: 'review',
  },
  { ...sentBack, from: ['officeReview'], who: [['coordinator', 'oversight']], side: 'office' },
  {
    move: 'approve',
    act: 'milestone',
    from: ['leaderReview'],
    to: finish,
    byLevels: true,
    who: [['leader', 'taskLeader']],
    side: 'leader',
    guards: [oneSide, outcomeAtEnd, belowFullMinded],
    sets: complete,
    tells: tellFinish('approve'),
    asks: 'review',
  },
  { ...sentBack, from: ['leaderReview'], who: [['leader', 'taskLeader']], side: 'leader' },
] as const satisfies readonly MoveRow[]
