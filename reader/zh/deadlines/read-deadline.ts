import { type FoundDeadline, noDeadline } from '../../commitment/found-deadline'
import { dateRules } from './date-rules'
import type { DeadlineRule } from './deadline-rule'
import { dueCellRules } from './due-cells'
import { beforeOpeningDate, documentName, noDates, timeWords } from './no-dates'
import { ongoingRules } from './ongoing-rules'
import { periodRules } from './period-rules'
import { recurringRules, yearlyDate } from './recurring-rules'
import { yearRules } from './year-rules'

const fixedRules = [...dateRules, ...periodRules]

/**
 * Until when folded words of a measure say it is to be done. A date wins over a period, a period over the year,
 * the year over "ongoing"; among dates the first. Titles of documents and comparisons with past years are no deadlines.
 */
export function readDeadline(words: string, planYear: number | null): FoundDeadline {
  if (!timeWords.pattern.test(words)) return noDeadline
  const masked = maskNames(words)
  const yearly = yearlyDate.pattern.test(masked) ? recurringRules : []
  for (const rules of [yearly, fixedRules, recurringRules, yearRules, ongoingRules]) {
    const found = readFirst(rules, masked, planYear)
    if (found) return { ...found, text: words.slice(found.at, found.at + found.text.length) }
  }
  return noDeadline
}

/** The deadline that a cell or a label's words say. */
export function readDeadlineCell(words: string, planYear: number | null): FoundDeadline {
  return readFirst(dueCellRules, words, planYear) ?? readDeadline(words, planYear)
}

/** True where words hold a date, a period or the plan's year. */
export const hasDeadlineWords = (words: string): boolean =>
  !['unset', 'ongoing'].includes(readDeadline(words, null).kind)

/** True where words hold a date or a period; the plan's year as a whole is none. */
export const hasDate = (words: string): boolean => ['fixed', 'recurring'].includes(readDeadline(words, null).kind)

const openingRules = [...fixedRules, ...yearRules]

/** The date with which a clause opens: 6月底前…, 力争年内…; null where it opens with none. */
export function readOpeningDate(clause: string): string | null {
  if (!timeWords.pattern.test(clause)) return null
  const found = readFirst(openingRules, maskNames(clause), null)
  return found !== null && found.at <= (clause.match(beforeOpeningDate.pattern)?.[0].length ?? 0) + 1
    ? found.text
    : null
}

function readFirst(rules: DeadlineRule[], words: string, planYear: number | null): FoundDeadline | null {
  let best: FoundDeadline | null = null
  for (const rule of rules) {
    const hit = words.match(rule.pattern)
    const read = hit ? rule.read(hit.groups ?? {}, planYear) : null
    if (!hit || !read || hit.index === undefined) continue
    const found: FoundDeadline = { kind: read.kind, text: hit[0], at: hit.index }
    if (read.due) found.due = read.due
    if (read.period) found.period = read.period
    if (!best || found.at < best.at) best = found
  }
  return best
}

/** Words of the same length, in which names of documents and years compared with cannot be taken for dates. */
function maskNames(words: string): string {
  const untitled = words.includes('《') ? words.replace(documentName.pattern, blank) : words
  if (!/(?:19|20)\d\d/.test(untitled)) return untitled
  return noDates.reduce((rest, { pattern }) => rest.replace(pattern, blank), untitled)
}

const blank = (name: string): string => '＿'.repeat(name.length)
