import type { Range } from './report-text'
import { splitAtMarks } from './split-sentences'
import { startsWithDate } from './zh-read-deadline'

/** A sentence whose clauses begin with dates of their own cut into one piece each; else the sentence whole. */
export function splitByDeadline(folded: string, sentence: Range): Range[] {
  const clauses = splitAtMarks(folded, sentence, ',;')
  const starts = clauses.flatMap((clause, index) => {
    const words = folded.slice(clause.start, clause.end)
    return startsWithDate(words) ? [index] : []
  })
  if (starts.length < 2 || (starts[0] ?? 0) > 0) return [sentence]
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? clauses.length) - 1
    return { start: clauses[first]?.start ?? sentence.start, end: clauses[last]?.end ?? sentence.end }
  })
}
