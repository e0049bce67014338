import { type FoundDeadline, noDeadline } from '../found-deadline'
import {
  type DeadlineRule,
  fixedRules,
  ongoingRules,
  recurringRules,
  wholeCellRules,
  yearRules,
} from './rules/deadline-rules'

/**
 * Until when folded words of a measure say it is to be done. A date wins over a period, a period over the year,
 * the year over "ongoing"; among dates the first. Titles of documents and comparisons with past years are no deadlines.
 */
export function readDeadline(words: string, planYear: number | null): FoundDeadline {
  if (!mayHoldDeadline.test(words)) return noDeadline
  const masked = maskNames(words)
  const yearly = yearlyDate.test(masked) ? recurringRules : []
  for (const rules of [yearly, fixedRules, recurringRules, yearRules, ongoingRules]) {
    const found = readFirst(rules, masked, planYear)
    if (found) return { ...found, text: words.slice(found.at, found.at + found.text.length) }
  }
  return noDeadline
}

/** A day or season that comes back: 每年6月, 每学期开学前. */
const yearlyDate = /每(?:年|学期|季度?|月).{0,3}(?:\d{1,2}[月日]|开学|汛期|[底末初]前?)/

/** The deadline that a cell or a label's words say. */
export function readDeadlineCell(words: string, planYear: number | null): FoundDeadline {
  return readFirst(wholeCellRules, words, planYear) ?? readDeadline(words, planYear)
}

/** True where words hold a date, a period or the plan's year. */
export const hasDeadlineWords = (words: string): boolean =>
  !['unset', 'ongoing'].includes(readDeadline(words, null).kind)

/** True where words hold a date or a period; the plan's year as a whole is none. */
export const hasDate = (words: string): boolean => ['fixed', 'recurring'].includes(readDeadline(words, null).kind)

const openingRules = [...fixedRules, ...yearRules]
const beforeDate = /^(?:[^,。]{2,16}(?:要|应|将|须))?(?:并|再|力争|确保|争取|预计|拟于?|计划|在|于){0,2}/

/** The date with which a clause opens: 6月底前…, 力争年内…; null where it opens with none. */
export function readOpeningDate(clause: string): string | null {
  if (!mayHoldDeadline.test(clause)) return null
  const found = readFirst(openingRules, maskNames(clause), null)
  return found !== null && found.at <= (clause.match(beforeDate)?.[0].length ?? 0) + 1 ? found.text : null
}

/** Whether any rule could fit: most sentences hold none of these, and are done with at once. */
const mayHoldDeadline =
  /[年月季周旬期节会底]|[五]”?末|定期|[每按逐半]|持续|长期|常态|常抓|长抓|持之以恒|元旦|五一|入冬|开学/

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
  const blank = (name: string) => '＿'.repeat(name.length)
  const untitled = words.includes('《') ? words.replace(/《[^《》]{1,80}》/g, blank) : words
  if (!/(?:19|20)\d\d/.test(untitled)) return untitled
  return untitled
    .replace(/〔\d{4}〕\d+号/g, blank)
    .replace(/(?:比|较|与|同|相比|根据|按照|依据|对照|围绕)(?:19|20)\d\d年(?:度|底|末)?/g, blank)
    .replace(/(?:19|20)\d\d(?:年)?[-至](?:19|20)?\d\d年(?:度|期间)?(?!,|$|\))/g, blank)
}
