import { fitsAny, listRules, type Rule } from '../../rule'

/** Sentences of minutes in which somebody takes on something. */
export const agreedRules = listRules({
  agreedThatWould: {
    why: 'It was agreed that somebody would do something binds them.',
    pattern: /\b(?:agreed|resolved|actioned|undertook)(?: that)? (?:[^.]{2,60}? )(?:would|will|should)\b/i,
    fits: ['It was agreed that Ida would mend it'],
    leaves: ['Ida would mend it'],
  },
  agreedTo: {
    why: 'Somebody who agreed, offered or was asked to do something is bound by it.',
    pattern: /\b(?:agreed|undertook|was asked|were asked|offered) to [a-z]+\b/i,
    fits: ['Ida offered to mend it', 'Ida was asked to sing'],
    leaves: ['Ida asked to leave', 'Ida went to mend it'],
  },
})

/** Sentences of minutes that tell of what others did or said before. */
export const earlierRule: Rule = {
  why: 'What was agreed at the last meeting, or reported and confirmed, is no new action.',
  pattern: /\b(?:last meeting|previously|reported that|confirmed that)\b/i,
  fits: ['as at the last meeting', 'Ida reported that'],
  leaves: ['the next meeting'],
}

/** What opens a thing that a meeting noted. */
export const notedRule: Rule = {
  why: 'What a meeting or an inspector noted, heard, found or was told is taken for true.',
  pattern:
    /\b(?:acknowledged|noted(?: with (?:concern|regret))?|recognised|recognized|accepted|found|heard|reported|advised|explained|observed|regretted|concern(?:ed)?(?: was expressed)?) that /i,
  fits: ['The ringers noted that it leaks', 'Concern that it leaks'],
  leaves: ['The ringers noted the leak'],
}

/** Where one thing noted ends and the next begins. */
export const nextThatRule: Rule = {
  why: 'Each "and that" of what was noted opens a thing of its own.',
  pattern: /,?\s+and that\s+|,\s+that\s+/g,
  fits: ['it leaks and that nobody came', 'it leaks, that nobody came'],
  leaves: ['it leaks and nobody came'],
}

/** Short lines that say what was decided, and head no item. */
export const outcomeLine: Rule = {
  why: 'Resolved, agreed or decided opens a decision, not an item.',
  pattern: /^(?:resolved|agreed|decided)\b/i,
  fits: ['RESOLVED'],
  leaves: ['Agreement on tolls'],
}

/** Whether words of minutes bind somebody: the chair agreed to ask …; not what is told of earlier meetings. */
export const isAgreed = (words: string): boolean => fitsAny(agreedRules, words) && !fitsAny(earlierRule, words)
