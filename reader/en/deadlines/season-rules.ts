import { type DeadlineRule, fixedAt, fixedAtEach } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { seasonNames } from './date-words'
import { lastOfHalf, lastOfQuarter, lastOfSeason } from './last-days'

/** A season, or the second of two, and what part of it. */
const season = `(?<part>early |late |mid-?)?(?:(?:${seasonNames})[/-])?(?<season>${seasonNames}|fall)`
const ofYear = '(?:\\s+(?:of\\s+)?(?<year>20\\d\\d))?'

/** Quarters, halves and seasons of a year. */
export const seasonRules = listRules<DeadlineRule>({
  quarter: {
    why: 'A quarter, named or as Q3, ends with its last month.',
    pattern:
      /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:\b(?<quarter>first|second|third|fourth) quarter|\bQ(?<q>[1-4]))\b(?:,?\s+of)?(?:,?\s*(?:the\s+)?(?<year>20\d\d)(?![-/–]\d\d))?/i,
    read: fixedAt(lastOfQuarter),
    fits: ['in the second quarter of 2031', 'Q4 2031', 'by the end of Q1'],
    leaves: ['Q7', 'a quarter of them'],
  },
  quarters: {
    why: 'In the first and third quarters names two days; the last is the end.',
    pattern:
      /\b(?:in|during|by the end of) the (?<one>first|second|third) and (?<quarter>second|third|fourth) quarters(?: of (?:the year )?(?<year>20\d\d))?\b/i,
    read: fixedAtEach(({ one, quarter, year }, ...told) => [
      lastOfQuarter({ quarter: one, year }, ...told),
      lastOfQuarter({ quarter, year }, ...told),
    ]),
    fits: ['in the first and third quarters'],
    leaves: ['in the first and third rooms'],
  },
  half: {
    why: 'The first half of a year ends in June, the second in December; H1 counts only with its year.',
    pattern:
      /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?\b(?:(?<half>first|second) half(?: of(?: the year)?)?|(?<h>H[12]))(?:,? (?:of )?(?<year>20\d\d))?\b/i,
    read: (groups, ...told) => (groups.half || groups.year ? fixedAt(lastOfHalf)(groups, ...told) : null),
    fits: ['in the first half of 2031', 'H2 2031'],
    leaves: ['half of them'],
  },
  season: {
    why: 'In a season, or by its end, is a deadline; early or late in one gives no day.',
    pattern: new RegExp(
      `\\b(?:by|before|in|during|over|throughout|this|for|from|until)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?${season}(?: (?:semester|term|season|recess))?${ofYear}\\b`,
      'i',
    ),
    read: fixedAt(lastOfSeason),
    fits: ['in early autumn', 'by the end of the summer term 2031', 'this winter'],
    leaves: ['the spring runs dry', 'in springs'],
  },
  bareSeason: {
    why: 'A season alone in a cell is a deadline.',
    pattern: new RegExp(`^${season}(?: (?:semester|term|season))?${ofYear}$`, 'i'),
    read: fixedAt(lastOfSeason),
    fits: ['Winter 2031', 'Autumn/Winter 2031', 'late spring'],
    leaves: ['Winter coats'],
  },
})
