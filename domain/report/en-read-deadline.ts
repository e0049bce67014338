import { type FoundDeadline, noDeadline } from './found-deadline'
import type { Period } from './report-text'
import { endOfMonth, writeDay } from './zh-deadline-rules'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const before =
  '(?:(?:by|before|no later than|not later than|from|until|in|on|during)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:early\\s+|late\\s+|mid-?\\s*)?)?'

type Rule = {
  kind: FoundDeadline['kind']
  pattern: RegExp
  due?: (groups: Record<string, string | undefined>, planYear: number | null) => string | undefined
  period?: (words: string) => Period | undefined
}

const numberOf = (name: string | undefined): number => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
const yearOf = (groups: Record<string, string | undefined>, planYear: number | null) =>
  groups.year ? Number(groups.year) : planYear
const day = (groups: Record<string, string | undefined>, planYear: number | null): string | undefined => {
  const year = yearOf(groups, planYear)
  return year === null ? undefined : writeDay(year, numberOf(groups.month), Number(groups.day))
}
const lastOfQuarter = (groups: Record<string, string | undefined>, planYear: number | null): string | undefined =>
  endOfMonth(
    yearOf(groups, planYear),
    { first: 3, second: 6, third: 9, fourth: 12, 1: 3, 2: 6, 3: 9, 4: 12 }[(groups.quarter ?? '').toLowerCase()] ?? 12,
  )
const seasons: Record<string, number> = { spring: 5, summer: 8, autumn: 11, winter: 12, fall: 11 }

const fixed: Rule[] = [
  {
    kind: 'fixed',
    pattern: /\b(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?<year>20\d\d)\b/,
    due: ({ day: of, number, year }) => writeDay(Number(year), Number(number), Number(of)),
  },
  {
    kind: 'fixed',
    pattern: new RegExp(
      `${before}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s*(?<year>20\\d\\d)?\\b`,
      'i',
    ),
    due: day,
  },
  {
    kind: 'fixed',
    pattern: new RegExp(
      `${before}${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year>20\\d\\d))?\\b(?!\\d)`,
      'i',
    ),
    due: day,
  },
  {
    kind: 'fixed',
    pattern: new RegExp(`${before}${month},?\\s+(?<year>20\\d\\d)\\b`, 'i'),
    due: (groups) => endOfMonth(Number(groups.year), numberOf(groups.month)),
  },
  {
    kind: 'fixed',
    pattern: new RegExp(
      `\\b(?:by|before|in|until)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?!may\\b(?!\\s*[,.;]))${month}(?=[\\s,.;)]|$)`,
      'i',
    ),
    due: (groups, planYear) => endOfMonth(planYear, numberOf(groups.month)),
  },
  {
    kind: 'fixed',
    pattern:
      /(?:(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:(?<quarter>first|second|third|fourth) quarter|Q(?<q>[1-4]))(?:\s+of)?(?:\s*(?<year>20\d\d))?/i,
    due: (groups, planYear) => lastOfQuarter({ ...groups, quarter: groups.quarter ?? groups.q }, planYear),
  },
  {
    kind: 'fixed',
    pattern:
      /(?:(?:by|before|in|during|this)\s+)(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?<season>spring|summer|autumn|winter|fall)(?:\s+(?:of\s+)?(?<year>20\d\d))?\b/i,
    due: (groups, planYear) => endOfMonth(yearOf(groups, planYear), seasons[(groups.season ?? '').toLowerCase()] ?? 12),
  },
  {
    kind: 'fixed',
    pattern: /\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?<year>20\d\d)(?:[-/–]\d{2,4})?\b/i,
    due: ({ year }) => `${year}-12-31`,
  },
  {
    kind: 'fixed',
    pattern:
      /\bwithin\s+(?:the\s+next\s+)?(?:\d{1,2}|one|two|three|four|five|six|nine|twelve)\s+(?:months?|years?)\b|\bby (?:mid|the middle of)[- ]?(?<year>20\d\d)\b/i,
    due: ({ year }) => (year ? `${year}-06-30` : undefined),
  },
]

const recurring: Rule[] = [
  {
    kind: 'recurring',
    pattern:
      /\b(?:every|each)\s+(?:(?:two|three|four|six|\d)\s+)?(?:week|month|quarter|year|term|meeting|fortnight)s?\b|\b(?:weekly|monthly|quarterly|half-?yearly|six-?monthly|biannual(?:ly)?|bi-?annual(?:ly)?|twice (?:a|per|each) year|once (?:a|per|each) (?:year|quarter|month)|(?:\w+ )?times (?:a|per) year|annually|yearly|termly|regularly|at regular intervals)\b/i,
    period: (words) =>
      /month(?!s)|monthly|week/i.test(words) && !/six|three/i.test(words)
        ? 'month'
        : /quarter|three/i.test(words)
          ? 'quarter'
          : /half|six|twice|bi-?annual/i.test(words)
            ? 'halfYear'
            : /year|annual/i.test(words)
              ? 'year'
              : undefined,
  },
]

const yearly: Rule[] = [
  {
    kind: 'withinYear',
    pattern:
      /\b(?:this|next|the coming) (?:financial |municipal |calendar |fiscal )?year\b(?!'s)|\b(?:by|before) (?:the )?(?:end of (?:the )?)?year[- ]?end\b|\bby the end of (?:the|this|next) (?:financial |municipal )?year\b|\bin the (?:coming|next|current) (?:financial )?year\b/i,
    due: (_, planYear) => (planYear === null ? undefined : `${planYear}-12-31`),
  },
  {
    kind: 'withinYear',
    pattern: /\b(?:in|during|throughout) (?<year>20\d\d)(?:[-/–]\d{2,4})?\b/i,
    due: ({ year }) => `${year}-12-31`,
  },
]

const ongoing: Rule[] = [
  {
    kind: 'ongoing',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|on a continuing basis|at all times|permanently|from (?:20\d\d|now) (?:on|onwards))\b/i,
  },
]

/** Until when words of an English measure say it is to be done: a date first, then a period, the year, "ongoing". */
export function readEnglishDeadline(words: string, planYear: number | null): FoundDeadline {
  for (const rules of [fixed, recurring, yearly, ongoing]) {
    const found = readFirst(rules, words, planYear)
    if (found) return found
  }
  return noDeadline
}

function readFirst(rules: Rule[], words: string, planYear: number | null): FoundDeadline | null {
  let best: FoundDeadline | null = null
  for (const rule of rules) {
    const hit = words.match(rule.pattern)
    if (!hit || hit.index === undefined || isPast(rule, hit, planYear)) continue
    const found: FoundDeadline = { kind: rule.kind, text: hit[0].trim(), at: hit.index }
    const due = rule.due?.(hit.groups ?? {}, planYear)
    const period = rule.period?.(hit[0])
    if (due) found.due = due
    if (period) found.period = period
    if (!best || found.at < best.at) best = found
  }
  return best
}

/** A date of a year before the plan's tells when something was, not when it will be. */
const isPast = (rule: Rule, hit: RegExpMatchArray, planYear: number | null): boolean =>
  rule.kind === 'fixed' && planYear !== null && hit.groups?.year !== undefined && Number(hit.groups.year) < planYear - 1
