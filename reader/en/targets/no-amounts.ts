import { listRules, type Rule } from '../../rule'

/** Amounts that say when or which, not how much. */
export const noAmountRules = listRules({
  stretchOfTime: {
    why: 'So many months or years are the time until or since, not a result.',
    pattern:
      /^(?:(?:within|at least|at most|over|about|around|no later than|more than|less than)\s+)?[\w,.–-]+\s+(?:(?:calendar|further|more)\s+)?(?:months?|years?|quarters|terms)\b/i,
    fits: ['within 14 months', 'three more years'],
    leaves: ['14 wheels', 'three days'],
  },
  calendarYear: {
    why: 'A number of four digits that begins with 19 or 20 is a year.',
    pattern: /^(?:19|20)\d\d\b|\b(?:19|20)\d\d$/,
    fits: ['2031 wheels', 'about 1987'],
    leaves: ['20310 wheels'],
  },
  clockTime: {
    why: '8 p.m. is a time of day.',
    pattern: /^\d{1,2}(?:[:.]\d\d)? ?[ap]$/i,
    fits: ['8 p'],
    leaves: ['8 pails'],
  },
  ordinal: {
    why: 'The 9th or the 21st is a place in a row.',
    pattern: /\d(?:st|nd|rd|th)\b/i,
    fits: ['9th wheels', 'over 21st streets'],
    leaves: ['9 streets'],
  },
})

/** Limits of time that an event follows: within ten of the notice. */
export const timeLimitRule: Rule = {
  why: 'Within so many days of one day is a time that runs from it; of each request it is how fast the work is to be.',
  pattern:
    /^within\b[^.,;]*?\bof (?:this\b|the (?:date|publication|adoption|meeting|approval|plan|end|start)|(?:publication|adoption|approval)\b)/i,
  fits: ['within 12 days of this report', 'within ten days of adoption'],
  leaves: ['over 12 days of this report', 'within 12 days of a complaint'],
}
