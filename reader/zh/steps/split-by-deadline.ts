import { splitAtMarks } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { sameYear, wholeYear, withinIt } from '../deadlines/leading-dates'
import { readClauseDate } from '../deadlines/read-deadline'
import { timeAlone } from './covering'

/** A sentence two clauses of which carry dates of their own cut into one piece each; else the sentence whole. */
export function splitByDeadline(folded: string, sentence: Range): Range[] {
  const clauses = splitAtMarks(folded, sentence, ',;')
  const dates = clauses.map(({ start, end }) => readOwnDate(folded.slice(start, end)))
  const starts = dates.flatMap((date, index) => (date !== null && isNew(dates, index) ? [index] : []))
  if (starts.length < 2) return [sentence]
  return [0, ...starts.slice(1)].map((first, index) => {
    const last = (starts[index + 1] ?? clauses.length) - 1
    return { start: clauses[first]?.start ?? sentence.start, end: clauses[last]?.end ?? sentence.end }
  })
}

/** The date of a clause that has an act of its own; 6月底前完成 only dates what stands before it. */
const readOwnDate = (clause: string): string | null =>
  timeAlone.pattern.test(clause.replace(stop, '')) ? null : readClauseDate(clause)

const stop = /[。;]$/

/** Whether a clause's date is another than the one before it. */
function isNew(dates: (string | null)[], index: number): boolean {
  const before = dates.slice(0, index).findLast((date) => date !== null)
  const date = dates[index]
  const isWithin = before && date && wholeYear.pattern.test(before) && withinIt.pattern.test(date)
  return (
    before !== date && !isWithin && !(before && date && sameYear.pattern.test(before) && sameYear.pattern.test(date))
  )
}
