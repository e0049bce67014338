import { listRules, type Rule } from '../../rule'

const bought = 'grants|contracts|projects|assets|spending|orders|purchases|payments'
const counted =
  'companies|organisations|employers|invoices|transactions|balances|applications|requests|those|items|pending'

/** Words right before a number that make it no result to be reached. */
export const beforeNumberRules = listRules({
  comparison: {
    why: 'From, than or last year stand before what was, not what will be.',
    pattern: /\b(?:from|than|last year|previously|compared with)\s*$/i,
    fits: ['up from ', 'compared with '],
    leaves: ['up to '],
  },
  knownThings: {
    why: 'The, these, our or remaining seven are things already known.',
    pattern: /\b(?:the|these|those|both|our|its|their|all|other|remaining)\s*$/i,
    fits: ['oil the ', 'for all '],
    leaves: ['oil another '],
  },
  reference: {
    why: 'Section, phase, page or resolution before a number only says which one.',
    pattern:
      /\b(?:section|article|act|phase|stage|part|chapter|paragraph|appendix|annex|page|no\.?|number|regulation|level|band|version|schedule|resolution)\s*$/i,
    fits: ['see page ', 'under Article ', 'mill no. '],
    leaves: ['pages with '],
  },
  time: {
    why: 'Every, next, past or a month before a number makes it a time.',
    pattern:
      /\b(?:every|each|next|past|last|january|february|march|april|may|june|july|august|september|october|november|december|q)\s*$/i,
    fits: ['on October ', 'every ', 'Q'],
    leaves: ['this week '],
  },
  joined: {
    why: 'A number joined to what stands before it by a slash, a dash or # is part of a date or a reference.',
    pattern: /[/–#-]\s*$|\d$/,
    fits: ['9/', 'mill #', '2'],
    leaves: ['mill: '],
  },
  whichThings: {
    why: 'Contracts of, orders worth or companies for a number are those that are meant.',
    pattern: new RegExp(`\\b(?:${bought}|${counted}) (?:of |worth |valued at |pending )?(?:for )?$`, 'i'),
    fits: ['publish contracts worth ', 'check invoices of '],
    leaves: ['sign contracts with '],
  },
})

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
  ordinal: {
    why: 'The 9th or the 21st is a place in a row.',
    pattern: /\d(?:st|nd|rd|th)\b/i,
    fits: ['9th wheels', 'over 21st streets'],
    leaves: ['9 streets'],
  },
})

/** Limits of time that an event follows: within ten of the notice. */
export const timeLimitRule: Rule = {
  why: 'Within so many of something is a time that runs from it.',
  pattern: /^within\b.*?\bof\b/i,
  fits: ['within 12 days of'],
  leaves: ['over 12 days of'],
}
