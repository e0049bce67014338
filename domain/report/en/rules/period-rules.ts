import type { Period } from '../../report-text'
import { lastOfFiscal, type Rule } from './deadline-rule'

const count = '(?:two|three|four|five|six|twelve|\\d{1,2}|other)'

/** What comes again: every quarter, twice a year, at each meeting. */
export const recurringRules: Rule[] = [
  {
    kind: 'recurring',
    pattern: new RegExp(
      `\\b(?:(?:on|by|at) the (?:first|last|end|start)(?: (?:working|business))?(?: day)? of (?:each|every) (?:calendar )?(?:month|quarter|year|term|week)|(?:once |at least once )?(?:every|each)\\s+(?:${count}\\s+)?(?:working |calendar |financial |school |academic )?(?:day|week|month|quarter|year|term|semester|meeting|fortnight|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)s?)\\b`,
      'i',
    ),
    period: readPeriod,
  },
  {
    kind: 'recurring',
    pattern:
      /\b(?:daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|half-?yearly|six-?monthly|biannual(?:ly)?|bi-?annual(?:ly)?|semi-?annual(?:ly)?|biennial(?:ly)?|annually|yearly|termly|every other (?:week|month|year)|regularly|periodically|per annum|(?:once|twice|(?:three|four|\d) times) (?:a|per|each|every) (?:year|quarter|month|week|term)|at regular intervals|on an? (?:regular|annual|monthly|quarterly|weekly|rolling) basis|recurring|(?:at|to|ahead of|before) (?:each|every) (?:\w+ ){0,4}(?:meeting|session|cycle))\b/i,
    period: readPeriod,
  },
]

/** This year, whichever way it is called. */
export const yearlyRules: Rule[] = [
  {
    kind: 'withinYear',
    pattern:
      /\b(?:in |during |within |by the end of |before the end of )?(?:this|the (?:coming|next|current)|the|next) (?:financial|fiscal) year(?:[- ]end)?\b(?!['’]s)/i,
    due: (_, planYear, clock) => lastOfFiscal({}, planYear, clock),
  },
  {
    kind: 'withinYear',
    pattern:
      /\b(?:in |during |within |over )?(?:this|next|the (?:coming|next|current|present)) (?:financial |municipal |calendar |fiscal |school |academic )?year\b(?!['’]s)|\b(?:by|before) (?:the )?(?:end of (?:the )?)?(?:calendar )?year[- ]?end\b|\bby the end of (?:the|this|next) (?:financial |municipal |calendar |fiscal )?year\b|\b(?:within|before the end of|by the close of|later in) the year\b/i,
    accepts: () => true,
    due: (_, planYear) => (planYear === null ? undefined : `${planYear}-12-31`),
  },
  {
    kind: 'withinYear',
    pattern: /\b(?:in|during|throughout|over|for) (?<year>20\d\d)(?![-/–]\d\d)\b/i,
    due: ({ year }) => `${year}-12-31`,
  },
]

/** What has no end. */
export const ongoingRules: Rule[] = [
  {
    kind: 'ongoing',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|continually|on a continuing basis|on a continuous basis|at all times|permanently|year-round|all year round|(?:over|in|for) the (?:long|longer)[- ](?:term|run)|until further notice|from (?:20\d\d|now|then) (?:on|onwards)|as (?:and when )?(?:required|needed|necessary)$|business as usual)\b|^long[- ]?term$/i,
  },
]

function readPeriod(words: string): Period | undefined {
  if (/two years|three years|biennial|five years|four years/i.test(words)) return undefined
  if (/half|six[- ]?month|twice (?:a|per|each|every) year|bi-?annual|semi-?annual/i.test(words)) return 'halfYear'
  if (/quarter|three months|termly|every other (?:week|month|year)|term\b|three times|four times/i.test(words))
    return 'quarter'
  if (/twelve months|12 months/i.test(words)) return 'year'
  if (/month|week|daily|day|fortnight/i.test(words)) return 'month'
  return /year|annual|annum|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december/i.test(
    words,
  )
    ? 'year'
    : undefined
}
