import { type Clock, type FoundDeadline, findDeadline, noDeadline } from '../../commitment/deadline-rule'
import { fullYear } from '../../commitment/last-day'
import type { DeadlineKind } from '../../report-text'
import { findRule, fitsAny, takeByRule } from '../../rule'
import { laterDate, startDateRule, toldDateRule } from './dates-told'
import { englishDeadlines } from './order'
import { recurringRules } from './recurring-rules'
import { stretchRules } from './stretch-rules'

/** Until when words of an English measure say it is to be done: a date first, then a period, the year, "ongoing". */
export function readEnglishDeadline(words: string, planYear: number | null, clock?: Clock): FoundDeadline {
  const isMeant = (hit: RegExpMatchArray, kind: DeadlineKind) =>
    (kind !== 'fixed' && kind !== 'unset') || isAhead(hit, planYear)
  const asked = { planYear, clock, isMeant }
  const first = findDeadline(englishDeadlines.deadlines, words.replace(blank, ' '), asked)
  if (!first) return noDeadline
  const found = first.due && first.kind === 'fixed' ? withLater(words.replace(blank, ' '), first, asked) : first
  const period = found.kind === 'recurring' ? findRule(stretchRules, found.text)?.period : undefined
  return { ...found, text: words.slice(found.at, found.at + found.text.length), ...(period && { period }) }
}

/** One thing by March and another by June: each day is kept, the last is the end. */
function withLater(words: string, first: FoundDeadline, asked: Parameters<typeof findDeadline>[2]): FoundDeadline {
  const from = first.at + first.text.length
  const at = takeByRule(laterDate, words.slice(from)).length
  const next = at > 0 ? findDeadline(englishDeadlines.deadlines, words.slice(from + at), asked) : null
  if (!next?.due || next.kind !== 'fixed' || next.at > 0 || !first.due || next.due <= first.due) return first
  return { ...next, at: from + at, days: [...(first.days ?? [first.due]), next.due] }
}

const blank = /\s/g
const fromAhead = /^from\b/i

/** A date of a year before the plan's tells when something was, not when it will be; so does "since" before it. */
function isAhead(hit: RegExpMatchArray, planYear: number | null): boolean {
  const { year, to, from } = hit.groups ?? {}
  const before = (hit.input ?? '').slice(0, hit.index)
  if (isStart(hit, before) || fitsAny(toldDateRule, before)) return false
  const named = year ?? to ?? from
  return planYear === null || named === undefined || fullYear(named) >= planYear - 1
}

/** "Quarterly from April 2026" says when it begins: what comes again has no end there. */
const isStart = ({ 0: found, input = '' }: RegExpMatchArray, before: string): boolean =>
  fitsAny(startDateRule, fromAhead.test(found) ? 'from ' : before) && fitsAny(recurringRules, input)
