import { type Clock, type FoundDeadline, findDeadline, noDeadline } from '../../commitment/deadline-rule'
import { fullYear } from '../../commitment/last-day'
import type { DeadlineKind } from '../../report-text'
import { findRule, fitsAny } from '../../rule'
import { startDateRule, toldDateRule } from './dates-told'
import { englishDeadlines } from './order'
import { recurringRules } from './recurring-rules'
import { stretchRules } from './stretch-rules'

/** Until when words of an English measure say it is to be done: a date first, then a period, the year, "ongoing". */
export function readEnglishDeadline(words: string, planYear: number | null, clock?: Clock): FoundDeadline {
  const isMeant = (hit: RegExpMatchArray, kind: DeadlineKind) =>
    (kind !== 'fixed' && kind !== 'unset') || isAhead(hit, planYear)
  const found = findDeadline(englishDeadlines.deadlines, words.replace(blank, ' '), { planYear, clock, isMeant })
  if (!found) return noDeadline
  const period = found.kind === 'recurring' ? findRule(stretchRules, found.text)?.period : undefined
  return { ...found, text: words.slice(found.at, found.at + found.text.length), ...(period && { period }) }
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
