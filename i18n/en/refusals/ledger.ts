import type { Dictionary } from '../../widen'

type Codes = keyof typeof import('../../zh/refusals/ledger').ledgerRefusals

/** Sentences of refusals about the ledger, exports and the log. */
export const ledgerRefusals: Pick<Dictionary['refusals'], Codes> = {
  tooManyChosen: ({ max, count }) => `At most ${max} tasks at once; you chose ${count}. Please do it in parts.`,
  assignFinished: ({ number, title }) =>
    `Nothing assigned: ${number} “${title}” is finished or stopped. Leave it out and try again; nothing else was changed.`,
  handlerElsewhere: ({ handler, number, title }) =>
    `Nothing assigned: ${handler} is not in the lead unit of ${number} “${title}”. Choose one of its people, or assign unit by unit.`,
}
