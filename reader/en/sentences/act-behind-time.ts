import type { Rule } from '../../rule'
import { startsWithAct } from './acts'

/** When, at the head of a sentence, up to its comma. */
export const timeIntro: Rule = {
  why: 'Before the end of June, mend the ferry: the act stands behind the time.',
  pattern: /^(?:by|before|in|on|at|from|during|within|after|over|throughout|no later than)\b[^,.;]{2,60}, (?=[a-z])/i,
  fits: ['Before the end of June, mend the ferry'],
  leaves: ['Before long the ferry sails', 'By the quay'],
}

const past = /\b(?:was|were|has|have|had|been)\b/

/** Whether an act stands at the head of a sentence, or behind the time with which it begins. */
export const opensWithAct = (words: string): boolean =>
  startsWithAct(words) ||
  (timeIntro.pattern.test(words) && !past.test(words) && startsWithAct(words.replace(timeIntro.pattern, '')))
