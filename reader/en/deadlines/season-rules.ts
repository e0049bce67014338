import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { lastOfHalf, lastOfQuarter, lastOfSeason } from './last-days'

/** Quarters, halves and seasons of a year. */
export const seasonRules: DeadlineRule[] = [
  {
    name: 'quarter',
    why: 'A quarter, named or as Q3, ends with its last month.',
    pattern:
      /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:\b(?<quarter>first|second|third|fourth) quarter|\bQ(?<q>[1-4]))\b(?:,?\s+of)?(?:,?\s*(?:the\s+)?(?<year>20\d\d)(?![-/–]\d\d))?/i,
    read: fixedAt(lastOfQuarter),
    fits: ['in the second quarter of 2031', 'Q4 2031', 'by the end of Q1'],
    leaves: ['Q7', 'a quarter of them'],
  },
  {
    name: 'half',
    why: 'The first half of a year ends in June, the second in December; H1 counts only with its year.',
    pattern:
      /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?\b(?:(?<half>first|second) half(?: of(?: the year)?)?|(?<h>H[12]))(?:,? (?:of )?(?<year>20\d\d))?\b/i,
    read: (groups, ...told) => (groups.half || groups.year ? fixedAt(lastOfHalf)(groups, ...told) : null),
    fits: ['in the first half of 2031', 'H2 2031'],
    leaves: ['half of them'],
  },
  {
    name: 'season',
    why: 'In a season, or by its end, is a deadline; early or late in one gives no day.',
    pattern:
      /\b(?:by|before|in|during|this|for|from|until)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?<part>early |late |mid-?)?(?:(?:spring|summer|autumn|winter)[/-])?(?<season>spring|summer|autumn|winter|fall)(?: (?:semester|term|season|recess))?(?:\s+(?:of\s+)?(?<year>20\d\d))?\b/i,
    read: fixedAt(lastOfSeason),
    fits: ['in early autumn', 'by the end of the summer term 2031', 'this winter'],
    leaves: ['the spring runs dry', 'in springs'],
  },
  {
    name: 'bareSeason',
    why: 'A season alone in a cell is a deadline.',
    pattern:
      /^(?<part>early |late |mid-?)?(?:(?:spring|summer|autumn|winter)[/-])?(?<season>spring|summer|autumn|winter|fall)(?: (?:semester|term|season))?(?:\s+(?:of\s+)?(?<year>20\d\d))?$/i,
    read: fixedAt(lastOfSeason),
    fits: ['Winter 2031', 'Autumn/Winter 2031', 'late spring'],
    leaves: ['Winter coats'],
  },
]
