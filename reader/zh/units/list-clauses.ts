import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { leadingDate } from '../deadlines/leading-dates'
import { linkWord } from '../sentences/verb-heads'

/** Clauses between commas outside brackets; a date at the head of a sentence is skipped, a list of names stays whole. */
export function listClauses(folded: string, range: Range): Range[] {
  const clauses: Range[] = []
  let start = range.start
  let depth = 0
  for (let index = range.start; index <= range.end; index++) {
    const mark = folded.charAt(index)
    depth = mark === '(' ? 1 : mark === ')' || mark === '。' ? 0 : depth
    if (index < range.end && (depth > 0 || !',;。:'.includes(mark))) continue
    if (index > start) clauses.push({ start: start + skipDate(folded.slice(start, index)), end: index })
    start = index + 1
  }
  return clauses.filter((clause) => clause.end - clause.start >= shortestClause)
}

const shortestClause = 3

/** The length of a link word and a date at the head of a clause. */
const skipDate = (clause: string): number => {
  const link = takeByRule(linkWord, clause).length
  const date = takeByRule(leadingDate, clause.slice(link))
  return link + (date.length > 1 ? date.length : 0)
}
