import type { Period } from '../../report-text'
import { listRules, type Rule } from '../../rule'

type StretchRule = Rule & { period?: Period }

/** How long the stretch is after which something comes again. */
export const stretchRules = listRules<StretchRule>({
  severalYears: {
    why: 'What comes every two years or more has no period of this ledger.',
    pattern: /two years|three years|every other year|biennial|five years|four years/i,
    fits: ['every two years', 'biennially'],
    leaves: ['every year'],
  },
  halfYear: {
    why: 'Six-monthly and twice a year are every half year.',
    period: 'halfYear',
    pattern: /half|six[- ]?month|twice (?:an? |per |each |every )year|bi-?annual|semi-?annual/i,
    fits: ['half-yearly', 'every six months', 'twice a year'],
    leaves: ['twice a term'],
  },
  quarter: {
    why: 'Every three months, each term and several times a year are nearest to a quarter.',
    period: 'quarter',
    pattern: /quarter|three months|termly|every other month|term\b|three times|four times/i,
    fits: ['quarterly', 'each term', 'three times a year'],
    leaves: ['every three weeks'],
  },
  twelveMonths: {
    why: 'Every twelve months is every year.',
    period: 'year',
    pattern: /(?:twelve|12) months/i,
    fits: ['every 12 months'],
    leaves: ['every two months'],
  },
  month: {
    why: 'What comes every day, week or month is asked about each month.',
    period: 'month',
    pattern: /month|week|daily|day|fortnight/i,
    fits: ['every two months', 'daily', 'each fortnight'],
    leaves: ['yearly'],
  },
  year: {
    why: 'What comes with a season or a named month comes every year.',
    period: 'year',
    pattern:
      /year|annual|annum|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december/i,
    fits: ['every October', 'annually', 'each spring'],
    leaves: ['each meeting'],
  },
})
