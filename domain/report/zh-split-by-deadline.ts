import type { Range } from './report-text'
import { splitAtMarks } from './split-sentences'
import { startsWithDate } from './zh-read-deadline'

/** A sentence whose clauses begin with dates of their own cut into one piece each; else the sentence whole. */
export function splitByDeadline(folded: string, sentence: Range): Range[] {
  const clauses = splitAtMarks(folded, sentence, ',;')
  const isDated = (clause: Range) => startsWithDate(folded.slice(clause.start, clause.end))
  if (clauses.length < 2 || !clauses[0] || !isDated(clauses[0])) return [sentence]
  const starts = clauses.flatMap((clause, index) => (index === 0 || isDated(clause) ? [index] : []))
  if (starts.length < 2) return [sentence]
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? clauses.length) - 1
    return { start: clauses[first]?.start ?? sentence.start, end: clauses[last]?.end ?? sentence.end }
  })
}
