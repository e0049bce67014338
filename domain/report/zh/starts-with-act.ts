import { actionVerbs } from './rules/words'

/** True for words that begin with a verb of action. */
export const startsWithAct = new RegExp(`^(${actionVerbs})`)
