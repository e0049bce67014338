import { isSubmitter, occurrencesFiled, standardsAnswered, supportingAnswered } from '../guards'
import type { MoveRow } from '../move-row'

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
    to: 'unitReview',
    who: [['handler', 'assignedHandler']],
    side: 'work',
    guards: [standardsAnswered, supportingAnswered, occurrencesFiled],
    sets: (_task, { today, actor }) => ({ submittedOn: today, submittedBy: actor.userId, returnNote: null }),
    tells: ['leadHeads'],
  },
  {
    move: 'withdraw',
    from: ['unitReview'],
    to: 'inProgress',
    who: [['handler', 'assignedHandler']],
    guards: [isSubmitter],
    sets: () => ({ submittedOn: null, submittedBy: null }),
    tells: ['leadHeads'],
  },
] as const satisfies readonly MoveRow[]
