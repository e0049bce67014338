import { isSubmitter, occurrencesFiled, partlyMinded, standardsAnswered, supportingAnswered } from '../guards'
import type { MoveRow } from '../move-row'

/** Taking back what was handed in is the same before the first review, whoever has that. */
const withdrawn = {
  move: 'withdraw',
  act: 'lesser',
  to: 'inProgress',
  guards: [isSubmitter],
  sets: () => ({ submittedOn: null, submittedBy: null }),
} as const satisfies Partial<MoveRow>

/** The work of the unit, up to handing it in. */
export const working = [
  {
    // A report is more than a move: `reportProgress` makes it, by this row's states and people.
    move: 'report',
    from: ['inProgress'],
    to: 'inProgress',
    who: [
      ['handler', 'assignedHandler'],
      ['handler', 'supportingUnit'],
      ['head', 'supportingUnit'],
    ],
    side: 'work',
    guards: [],
    tells: [],
  },
  {
    move: 'submit',
    from: ['inProgress'],
    to: ({ levels }) => (levels.unit ? 'unitReview' : 'officeReview'),
    byLevels: true,
    who: [['handler', 'assignedHandler']],
    side: 'work',
    guards: [standardsAnswered, supportingAnswered, occurrencesFiled, partlyMinded],
    sets: (_task, { today, actor }) => ({ submittedOn: today, submittedBy: actor.userId, returnNote: null }),
    tells: ({ status }) => ({ to: status === 'unitReview' ? ['leadHeads'] : ['coordinators'], kind: 'submit' }),
  },
  { ...withdrawn, from: ['unitReview'], who: [['handler', 'assignedHandler']], tells: ['leadHeads'] },
  { ...withdrawn, from: ['officeReview'], who: [['handler', 'assignedHandlerForUnit']], tells: ['coordinators'] },
] as const satisfies readonly MoveRow[]
