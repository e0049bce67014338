import { actFirst } from './verb-heads'

/** Fits words that begin with a verb of action. */
export const startsWithAct = actFirst.pattern
