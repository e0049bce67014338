import { type DeadlineRule, recurring } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { monthNames, seasonNames } from './date-words'

const stretch = 'day|week|month|quarter|year|term|semester|meeting|fortnight'
/** Every may speak: may is no month behind every or each. */
const monthsButMay = monthNames.replace('may|', '')

const count = '(?:two|three|four|five|six|twelve|\\d{1,2}|other)'

const fewOf = '(?:an?|one|two|three|four|six|twelve|\\d{1,2})'
const stretchOf = '(?:month|quarter|half-year|year|term|semester)'
const heldWork = 'meeting|session|report|inspection|visit|exercise|review|audit|check|drill|workshop|round|issue'

/** What comes again. */
export const recurringRules = listRules<DeadlineRule>({
  dayOfEach: {
    why: 'On the first working day of each month is a day that comes again.',
    pattern:
      /\b(?:on|by|at) the (?:first|last|end|start)(?: (?:working|business))?(?: day)? of (?:each|every) (?:calendar )?(?:month|quarter|year|term|week)\b/i,
    read: recurring,
    fits: ['by the last working day of each quarter', 'at the end of every term'],
    leaves: ['at the end of term'],
  },
  dayOfMonth: {
    why: 'By the 10th of each month comes again with it.',
    pattern: /\b(?:on|by) the (?:\w+ ){1,3}(?:working |business )?days? of (?:each|every) (?:month|quarter|year)\b/i,
    read: recurring,
    fits: ['on the fifth working day of each quarter'],
    leaves: ['on the fifth day of May'],
  },
  someAMonth: {
    why: 'Inspect twelve moorings a month comes again; 150 a month is an amount.',
    pattern:
      /\b(?:inspect|visit|hold|publish|check|audit|review|sample|test)\b [^.;,]{2,40}? (?:a|per) (?:week|month|quarter|year)\b/i,
    read: recurring,
    fits: ['inspect 12 moorings a month', 'hold two drills per year'],
    leaves: ['pay 150 a month'],
  },
  everyStretch: {
    why: 'Every or each with a day, month or season comes again.',
    pattern: new RegExp(
      `\\b(?:once |at least once )?(?:every|each)\\s+(?:${count}\\s+)?(?:working |calendar |financial |school |academic |half[- ])?(?:${stretch}|${seasonNames}|${monthsButMay})s?\\b`,
      'i',
    ),
    read: recurring,
    fits: ['every three weeks', 'once each academic year', 'each October'],
    leaves: ['every warden', 'each may speak'],
  },
  adverb: {
    why: 'Daily, monthly, annually and the like say how often.',
    pattern:
      /\b(?:daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|half-?yearly|six-?monthly|biannual(?:ly)?|bi-?annual(?:ly)?|semi-?annual(?:ly)?|biennial(?:ly)?|annually|yearly|termly|per annum)\b/i,
    read: recurring,
    fits: ['counted weekly', 'semi-annual counts'],
    leaves: ['the annual count'],
  },
  timesPer: {
    why: 'Twice a year, three times a term: so often in each.',
    pattern: /\b(?:once|twice|(?:three|four|\d) times) (?:a|per|each|every) (?:year|quarter|month|week|term)\b/i,
    read: recurring,
    fits: ['twice a month', '3 times per term'],
    leaves: ['three times as many'],
  },
  perStretch: {
    why: 'So many a quarter, or per term, comes again in each.',
    pattern: new RegExp(
      `\\b${fewOf} (?:[a-z-]+ ){1,4}?(?:per|each|every) ${stretchOf}\\b|\\b${fewOf} (?:[a-z-]+ ){0,3}(?:${heldWork})s? a ${stretchOf}\\b`,
      'i',
    ),
    read: recurring,
    fits: ['one rye fair per quarter', 'two open meetings a year'],
    leaves: ['fewer than 40 sacks per house'],
  },
  regular: {
    why: 'Regularly, periodically or on a rolling basis comes again, though nobody says how often.',
    pattern:
      /\b(?:regularly|periodically|at regular intervals|on an? (?:regular|annual|monthly|quarterly|weekly|rolling) basis|recurring)\b/i,
    read: recurring,
    fits: ['swept regularly', 'on a rolling basis'],
    leaves: ['on a legal basis'],
  },
  eachMeeting: {
    why: 'What is done at each meeting or cycle comes again with it.',
    pattern: /\b(?:at|to|ahead of|before) (?:each|every) (?:\w+ ){0,4}(?:meeting|session|cycle)\b/i,
    read: recurring,
    fits: ['at each Tuesday meeting', 'before every budget cycle'],
    leaves: ['at each pier'],
  },
})
