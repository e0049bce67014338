import { complete, handlerNamed, nonSecret, notDrafter, objectOnce, oneSide, reasonGiven } from '../guards'
import type { MoveRow } from '../move-row'

/** From the draft to the hands of a unit. */
export const assigning = [
  {
    move: 'register',
    act: 'milestone',
    from: ['draft'],
    to: 'assigned',
    who: [['director', 'oversight']],
    side: 'direction',
    guards: [oneSide, complete, nonSecret, notDrafter],
    needs: ['signDue'],
    sets: ({ originalDue, due }, { today, facts }) => ({
      assignedOn: today,
      signDue: facts.signDue,
      originalDue: originalDue ?? due,
      returnNote: null,
    }),
    tells: ['leadUnit', 'supportingUnits'],
    asks: 'register',
  },
  {
    move: 'sign',
    from: ['assigned'],
    to: 'inProgress',
    who: [
      ['head', 'leadUnit'],
      ['handler', 'leadUnit'],
    ],
    guards: [handlerNamed],
    sets: (_task, { input, today }) => ({ handlerId: input.handlerId ?? null, signedOn: today }),
    tells: ['handler', 'coordinators'],
    asks: 'sign',
  },
  {
    move: 'object',
    act: 'setback',
    from: ['assigned'],
    to: 'draft',
    who: [
      ['head', 'leadUnit'],
      ['handler', 'leadUnitForHead'],
    ],
    side: 'unit',
    guards: [objectOnce, reasonGiven],
    sets: (_task, { input }) => ({ objected: true, returnNote: input.reason?.trim() ?? '' }),
    tells: ['coordinators', 'directors'],
  },
] as const satisfies readonly MoveRow[]
