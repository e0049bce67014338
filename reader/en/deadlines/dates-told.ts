import type { Rule } from '../../rule'

/** Words before a date that make it the day of something told, not a deadline. */
export const toldDateRule: Rule = {
  why: 'Since, dated, after or adopted in before a date says when something was.',
  pattern: /\b(?:since|dated|of|after|adopted in|than in|until)\s+$/i,
  fits: ['in force since ', 'the letter dated ', 'the count of '],
  leaves: ['oil it by '],
}

/** Words before a date from which something that comes again begins. */
export const startDateRule: Rule = {
  why: 'From or starting in before a date says when it begins; what comes again has no end there.',
  pattern: /\b(?:from|starting(?: in)?|beginning(?: in)?|commencing)\s+$/i,
  fits: ['weekly from ', 'each month, starting in '],
  leaves: ['monthly until '],
}

/** Words between one day and the next by which more of a measure is to be done. */
export const laterDate: Rule = {
  why: 'By March and mend it by June: behind and or then a second day follows by.',
  pattern: /^(?:,? (?:and|then)|;|,) (?:(?:[^.;]|\.(?=\d)){0,90}? )?(?=(?:by|before|no later than|not later than) )/i,
  fits: [' and mend all of it by June'],
  leaves: [' by June', ' and mend it in June'],
}
