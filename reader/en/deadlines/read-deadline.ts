import { type FoundDeadline, noDeadline } from '../../commitment/found-deadline'
import { findRule, fitsAny } from '../../rule'
import { type EnglishClock, noClock } from './clock'
import { bareMonthRules, dayRules, monthRules } from './date-rules'
import { startDateRules, toldDateRules } from './dates-told'
import type { DeadlineRule } from './deadline-rule'
import { eventRules, feastRules } from './event-rules'
import { fiscalRules } from './fiscal-rules'
import { comesAgainRules, goesOnRules, ongoingRules, yearlyRules } from './period-rules'
import { recurringRules } from './recurring-rules'
import { seasonRules } from './season-rules'
import { stretchRules } from './stretch-rules'
import { termRules } from './term-rules'
import { partOfYearRules, wholeYearRules } from './year-rules'

const fixedRules: DeadlineRule[] = [
  ...dayRules,
  ...monthRules,
  ...seasonRules,
  ...partOfYearRules,
  ...bareMonthRules,
  ...feastRules,
  ...wholeYearRules,
  ...termRules,
  ...eventRules,
  ...fiscalRules,
]
const order: DeadlineRule[][] = [goesOnRules, comesAgainRules, fixedRules, recurringRules, yearlyRules, ongoingRules]

/** Until when words of an English measure say it is to be done: a date first, then a period, the year, "ongoing". */
export function readEnglishDeadline(
  words: string,
  planYear: number | null,
  clock: EnglishClock = noClock,
): FoundDeadline {
  const plain = words.replace(/\s/g, ' ')
  for (const rules of order) {
    const found = readFirst(rules, plain, planYear, clock)
    if (found) return { ...found, text: words.slice(found.at, found.at + found.text.length) }
  }
  return noDeadline
}

function readFirst(
  rules: DeadlineRule[],
  words: string,
  planYear: number | null,
  clock: EnglishClock,
): FoundDeadline | null {
  let best: FoundDeadline | null = null
  for (const rule of rules) {
    const hit = words.match(rule.pattern)
    if (!hit || hit.index === undefined || !isMeant(rule, hit, planYear)) continue
    const blanks = hit[0].length - hit[0].trimStart().length
    const found: FoundDeadline = { kind: rule.kind, text: hit[0].trim(), at: hit.index + blanks }
    const due = rule.due?.(hit.groups ?? {}, planYear, clock)
    const period = rule.kind === 'recurring' ? findRule(stretchRules, hit[0])?.period : undefined
    if (due) found.due = due
    if (period) found.period = period
    if (!best || found.at < best.at || (found.at === best.at && found.text.length > best.text.length)) best = found
  }
  return best
}

/** A date of a year before the plan's tells when something was, not when it will be; so does "since" before it. */
function isMeant(rule: DeadlineRule, hit: RegExpMatchArray, planYear: number | null): boolean {
  const groups = hit.groups ?? {}
  if (rule.accepts && !rule.accepts(groups, planYear)) return false
  if (rule.kind !== 'fixed') return true
  const before = (hit.input ?? '').slice(0, hit.index)
  if (isStart(hit, before) || fitsAny(toldDateRules, before)) return false
  const year = Number(groups.year ?? groups.to ?? groups.from ?? 9999)
  return planYear === null || (year < 100 ? year + 2000 : year) >= planYear - 1
}

/** "Quarterly from April 2026" says when it begins: what comes again has no end there. */
const isStart = ({ 0: found, input = '' }: RegExpMatchArray, before: string): boolean =>
  fitsAny(startDateRules, /^from\b/i.test(found) ? 'from ' : before) && fitsAny(recurringRules, input)
