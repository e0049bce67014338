import { type Drafts, quoted } from '../../commitment/draft'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks, splitSentences, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { isTitleSentence } from '../sentences/title-sentence'
import { causeLeads } from './causes'
import { lacking } from './owning-up'
import { exampleLead, problemLeads, vow } from './problem-lists'
import { pushProblem } from './push-problem'
import { readCauses } from './read-causes'

const longest = { title: 22, clause: 26 }
const shortest = { lead: 3, cause: 4, problem: 4 }
const fewestClauses = 3

/** A marked problem: whole where it is one sentence; a short title goes with the sentences that explain it. */
export function readItem(outline: Outline, range: Range, found: Drafts): void {
  const [first, second] = splitSentences(outline.folded, range)
  if (!first) return
  const isTitled = second !== undefined && isTitleSentence(outline.folded, first, longest.title)
  pushProblem(outline, first, found, true)
  if (second) readRest(outline, { start: second.start, end: range.end }, found, isTitled)
}

/** What follows a problem's first sentence tells its cause or explains it. */
function readRest(outline: Outline, range: Range, found: Drafts, isTitled: boolean): void {
  const { folded } = outline
  const leadOf = ({ start, end }: Range) => takeByRule(causeLeads, folded.slice(start, end)).length
  const told = splitSentences(folded, range).find((sentence) => leadOf(sentence) >= shortest.lead)
  const before = { start: range.start, end: told?.start ?? range.end }
  if (before.end - before.start > 1)
    found.others.push({
      range: trimRange(folded, before),
      rule: 'explanation',
      words: isTitled ? folded.slice(before.start, before.end).slice(0, quoted.problem) : '',
    })
  if (told)
    readCauses(outline, { start: told.start + leadOf(told), end: range.end }, found, found.problems.at(-1)?.range)
}

/** Sentences without a mark: causes, announcements, problems. Where items follow, what stands before them only announces. */
export function readPlain(outline: Outline, range: Range, found: Drafts, isBeforeItems: boolean): void {
  const { folded } = outline
  for (const sentence of splitSentences(folded, range)) {
    const words = folded.slice(sentence.start, sentence.end)
    const cause = takeByRule(causeLeads, words)
    if (cause.length >= shortest.cause) {
      readCauses(outline, { start: sentence.start + cause.length, end: sentence.end }, found)
      continue
    }
    const lead = readLead(words, sentence.start === range.start)
    const rest = { start: sentence.start + lead.length, end: sentence.end }
    const isOnlyLead = isBeforeItems || rest.end - rest.start < shortest.problem
    if (lead) noteLead(outline, { start: sentence.start, end: rest.start }, found)
    else if (isOnlyLead) noteLead(outline, sentence, found)
    if (!isOnlyLead) readListed(outline, rest, found, lead !== '')
  }
}

function noteLead({ folded }: Outline, range: Range, found: Drafts): void {
  found.others.push({
    range,
    rule: 'sectionLead',
    words: folded.slice(range.start, range.end).slice(0, quoted.sentence),
  })
}

/** The words that announce problems: up to a colon anywhere, a whole sentence only at the head of a paragraph. */
function readLead(words: string, isFirst: boolean): string {
  const found = takeByRule(problemLeads, words)
  return isFirst || found.endsWith(':') ? found : ''
}

/** Parts between semicolons are problems of their own; so are parts of a list after 如. */
function readListed(outline: Outline, range: Range, found: Drafts, isAnnounced: boolean): void {
  const words = outline.folded.slice(range.start, range.end)
  if (vow.pattern.test(words)) {
    found.others.push({ range, rule: 'vow', words: words.slice(0, quoted.sentence) })
    return
  }
  const example = lacking.pattern.test(words) ? words.match(exampleLead.pattern)?.[0] : undefined
  const body = { start: range.start + (example?.length ?? 0), end: range.end }
  const isRow = (isAnnounced || isAfterColon(outline, body)) && isRowOfProblems(outline, body)
  const marks = example !== undefined || isRow ? ',;' : ';'
  for (const part of splitAtMarks(outline.folded, body, marks)) {
    const told = outline.folded.slice(part.start, part.end)
    if (!vow.pattern.test(told)) pushProblem(outline, part, found, isAnnounced)
  }
}

const isAfterColon = ({ folded }: Outline, { start }: Range): boolean =>
  folded.slice(start - 1, start + 1).includes(':')

/** Three or more short clauses that each tell something lacking are a list: 台账不全，人手不足，管护薄弱. */
function isRowOfProblems({ folded }: Outline, body: Range): boolean {
  const clauses = splitAtMarks(folded, body, ',;')
  return (
    clauses.length >= fewestClauses &&
    clauses.every(({ start, end }) => end - start <= longest.clause && lacking.pattern.test(folded.slice(start, end)))
  )
}
