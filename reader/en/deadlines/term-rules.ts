import { type DeadlineRule, fixedAt, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { termCount } from './date-words'
import { endOfOwnTerm } from './own-term'

const ofEvent =
  '(?:\\s+(?:of|from|after)\\s+(?:(?:the|this|its|being)\\s+(?:\\w+\\s+)?\\w+|receipt|publication|approval|adoption|appointment)\\b)?'

/** What happens again and again, to each who asks: a term from it says how fast a service is. */
const aCase = '(?:(?:being|its|their|receiving|an?|any|each|every|the|such|submission|making|completion|of)\\s+){0,2}'
const caseWord =
  'receipt|requests?|applications?|complaints?|referrals?|reported|received|submission|payment|invoices?|incidents?'
const eachCase = `${aCase}(?:\\w+\\s+)?(?:${caseWord}|appeals?|loss|asking|arrival|admission|closure|completion)\\b`

const ownCount = termCount.replace('(?:', '(?<count>')
const ownUnit = '(?<unit>(?:working |business |calendar )?(?:days?|weeks?|months?|years?))'
const paper = 'this (?:report|letter|plan|statement|document|response|paper|review)'
const ownPaper = `(?:the )?(?:date of |publication of |issue of )?(?:${paper}|publication)`

/** Terms that run from a moment. */
export const termRules = listRules<DeadlineRule>({
  ownTerm: {
    why: 'Within three months, or 30 working days, of this report runs from the day of the paper.',
    pattern: new RegExp(
      `\\b(?:within|no later than|not later than)\\s+(?:the next\\s+)?${ownCount}\\s+${ownUnit}(?:\\s+(?:of|from|after)\\s+${ownPaper}\\b)`,
      'i',
    ),
    read: fixedAt(endOfOwnTerm),
    fits: [
      'within 30 working days of the publication of this report',
      'no later than six months from the date of this report',
    ],
    leaves: ['within 30 days of the decision'],
  },
  bareTerm: {
    why: 'Within three months, with nothing behind it to count from, runs from the day of the paper.',
    pattern: new RegExp(
      `\\b(?:within|over)\\s+(?:the\\s+)?(?:next\\s+)?${termCount.replace('(?:', '(?<count>')}\\s+(?<unit>weeks?|months?|years?)(?=[.,;)]|$)`,
      'i',
    ),
    read: fixedAt(endOfOwnTerm),
    fits: ['answer within three months.', 'over the next 18 months'],
    leaves: ['within three months of the vote'],
  },
  term: {
    why: 'Within so many weeks, months or years is a fixed end once it is known from when.',
    pattern: new RegExp(
      `\\b(?:within|over|in|for)\\s+(?:the\\s+)?(?:next|coming|following|first)?\\s*${termCount}\\s+(?:calendar\\s+)?(?:weeks?|months?|years?)(?:['’]s? time| time)?\\b(?!\\s+(?:of|from|after)\\s+${eachCase})${ofEvent}`,
      'i',
    ),
    read: fixedSomeDay,
    fits: ['within two weeks of the vote', 'for the next 18 months', 'in three years’ time'],
    leaves: ['within two rooms', 'within four weeks of a complaint'],
  },
  afterTerm: {
    why: 'After twelve months is a fixed end once it is known from when.',
    pattern: new RegExp(`\\bafter\\s+(?:the first\\s+)?${termCount}\\s+(?:weeks?|months?|years?)\\b`, 'i'),
    read: fixedSomeDay,
    fits: ['after twelve months', 'after the first two years'],
    leaves: ['after many months'],
  },
  daysAlone: {
    why: 'Within so many days opens a cell that says until when.',
    pattern: new RegExp(
      `^within\\s+${termCount.replace('(?:', '(?<count>')}\\s+(?<unit>(?:working\\s+|calendar\\s+|business\\s+)?days)\\b(?!\\s+of)`,
      'i',
    ),
    read: fixedAt(endOfOwnTerm),
    fits: ['within 20 working days'],
    leaves: ['answers within 20 days'],
  },
  daysOfEvent: {
    why: 'In a sentence so many days are a deadline only where an event follows; else they say how fast a service is.',
    pattern: new RegExp(
      `(?<!\\b(?:every|any)\\b[^.;]*)\\bwithin\\s+${termCount}\\s+(?:working\\s+|calendar\\s+|business\\s+)?days\\s+of\\s+(?:a|the|this|its|being)\\s+(?:notice|report|meeting|date|decision|publication|approval|adoption|plan)\\b`,
      'i',
    ),
    read: fixedSomeDay,
    fits: ['answers within ten days of the notice'],
    leaves: ['answers within ten days of asking', 'answer every call within ten days of the notice'],
  },
})
