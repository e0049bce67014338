import { type Findings, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks, splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { cutByRule, takeByRule } from '../../rule'
import { causeLeadIns } from './causes'
import { lacking } from './owning-up'
import { exampleLeadIn, listTail, problemLeadIns, vow } from './problem-lists'
import { pushProblem } from './push-problem'
import { readCauses } from './read-causes'

const longestClause = 32
const shortest = { cause: 1, problem: 4, clause: 8, part: 6 }
const fewestClauses = 2
const otherMarks = /[,;。]/
const goesOn = /[:是有为在]$/

/** Sentences without a mark: causes, announcements, problems. Where items follow, what stands before them only announces. */
export function readPlain(outline: Outline, range: Range, found: Findings, isBeforeItems: boolean): void {
  const { folded } = outline
  for (const sentence of splitSentences(folded, range)) {
    const words = folded.slice(sentence.start, sentence.end)
    const cause = takeByRule(causeLeadIns, words)
    if (cause.length >= shortest.cause) {
      readCauses(outline, { start: sentence.start + cause.length, end: sentence.end }, found)
      continue
    }
    const leadIn = readLeadIn(words, sentence.start === range.start)
    const rest = { start: sentence.start + leadIn.length, end: sentence.end }
    const isOnlyLeadIn = isBeforeItems || rest.end - rest.start < shortest.problem
    if (leadIn) noteLeadIn(outline, { start: sentence.start, end: rest.start }, found)
    else if (isOnlyLeadIn) noteLeadIn(outline, sentence, found)
    if (!isOnlyLeadIn) readListed(outline, rest, found, leadIn !== '')
  }
}

function noteLeadIn({ folded }: Outline, range: Range, found: Findings): void {
  found.others.push({
    range,
    rule: 'sectionLead',
    words: folded.slice(range.start, range.end).slice(0, quoted.sentence),
  })
}

/** The words that announce problems: up to a colon anywhere, a whole sentence only at the head of a paragraph. */
function readLeadIn(words: string, isFirst: boolean): string {
  const found = takeByRule(problemLeadIns, words)
  return isFirst || goesOn.test(found) ? found : ''
}

/** Parts between semicolons are problems of their own; so are parts of a list after 如. */
function readListed(outline: Outline, range: Range, found: Findings, isAnnounced: boolean): void {
  const words = outline.folded.slice(range.start, range.end)
  if (vow.pattern.test(words)) {
    found.others.push({ range, rule: 'vow', words: words.slice(0, quoted.sentence) })
    return
  }
  const example = lacking.pattern.test(words) ? words.match(exampleLeadIn.pattern)?.[0] : undefined
  const body = { start: range.start + (example?.length ?? 0), end: range.end }
  const isRow =
    (isAnnounced || isAfterColon(outline, body)) && !words.slice(0, -1).includes(';') && isRowOfProblems(outline, body)
  const isPair = (isAnnounced || example !== undefined) && isPairOfProblems(outline, body)
  const marks = isPair ? '、' : example !== undefined || isRow ? ',;' : ';'
  const parts = splitAtMarks(outline.folded, body, marks)
  for (const part of isRow ? joinShort(outline.folded, parts) : parts) {
    const told = outline.folded.slice(part.start, part.end)
    if (!vow.pattern.test(told)) pushProblem(outline, part, found, isAnnounced)
  }
}

const isAfterColon = ({ folded }: Outline, { start }: Range): boolean =>
  folded.slice(start - 1, start + 1).includes(':')

/** Short clauses most of which tell something lacking are a list: 台账不全，人手不足，管护薄弱. */
function isRowOfProblems({ folded }: Outline, body: Range): boolean {
  const clauses = joinShort(folded, splitAtMarks(folded, body, ',;'))
  const told = clauses.filter(({ start, end }) => lacking.pattern.test(folded.slice(start, end))).length
  return (
    clauses.length >= fewestClauses &&
    told * 2 > clauses.length &&
    clauses.every(({ start, end }) => end - start <= longestClause)
  )
}

/** Names of problems that a link word announced, each of which says what is lacking: 主要是人手不足、管护不细. */
function isPairOfProblems({ folded }: Outline, body: Range): boolean {
  if (otherMarks.test(folded.slice(body.start, body.end - 1))) return false
  const parts = splitAtMarks(folded, body, '、')
  return (
    parts.length >= fewestClauses &&
    parts.every(
      ({ start, end }) =>
        end - start >= shortest.part && lacking.pattern.test(`${cutByRule(listTail, folded.slice(start, end))},`),
    )
  )
}

/** A clause of a few words that lacks nothing has no subject of its own and goes with the one before it: 候车设施简陋，雨天无遮挡. */
function joinShort(folded: string, clauses: Range[]): Range[] {
  const joined: Range[] = []
  for (const clause of clauses) {
    const last = joined.at(-1)
    const isShort = clause.end - clause.start < shortest.clause
    if (last && isShort && !lacking.pattern.test(folded.slice(clause.start, clause.end)))
      joined[joined.length - 1] = { start: last.start, end: clause.end }
    else joined.push(clause)
  }
  return joined
}
