import { type FoundDeadline, noDeadline } from '../found-deadline'
import { type EnglishClock, noClock } from './clock'
import { dateRules } from './rules/date-rules'
import type { Rule } from './rules/deadline-rule'
import { fiscalRules } from './rules/fiscal-rules'
import { ongoingRules, recurringRules, yearlyRules } from './rules/period-rules'

const order: Rule[][] = [[...dateRules, ...fiscalRules], recurringRules, yearlyRules, ongoingRules]

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

function readFirst(rules: Rule[], words: string, planYear: number | null, clock: EnglishClock): FoundDeadline | null {
  let best: FoundDeadline | null = null
  for (const rule of rules) {
    const hit = words.match(rule.pattern)
    if (!hit || hit.index === undefined || !isMeant(rule, hit, planYear)) continue
    const blanks = hit[0].length - hit[0].trimStart().length
    const found: FoundDeadline = { kind: rule.kind, text: hit[0].trim(), at: hit.index + blanks }
    const due = rule.due?.(hit.groups ?? {}, planYear, clock)
    const period = rule.period?.(hit[0])
    if (due) found.due = due
    if (period) found.period = period
    if (!best || found.at < best.at || (found.at === best.at && found.text.length > best.text.length)) best = found
  }
  return best
}

/** A date of a year before the plan's tells when something was, not when it will be; so does "since" before it. */
function isMeant(rule: Rule, hit: RegExpMatchArray, planYear: number | null): boolean {
  const groups = hit.groups ?? {}
  if (rule.accepts && !rule.accepts(groups, planYear)) return false
  if (rule.kind !== 'fixed') return true
  if (isStart(hit)) return false
  if (
    /\b(?:since|dated|of|after|adopted in|than in|until)\s+$/i.test((hit.input ?? '').slice(0, hit.index)) &&
    hit.index
  )
    return false
  const year = Number(groups.year ?? groups.to ?? groups.from ?? 9999)
  return planYear === null || (year < 100 ? year + 2000 : year) >= planYear - 1
}

/** "Quarterly from April 2026" says when it begins: what comes again has no end there. */
const isStart = (hit: RegExpMatchArray): boolean =>
  /\b(?:from|starting(?: in)?|beginning(?: in)?|commencing)\s+$|^from$/i.test(
    `${(hit.input ?? '').slice(0, hit.index)}${/^\s*from\b/i.test(hit[0]) ? 'from ' : ''}`,
  ) && recurringRules.some(({ pattern }) => pattern.test(hit.input ?? ''))
