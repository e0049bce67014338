import { type Candidate, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import type { RuleName } from '../../rule-names'
import { hasDate } from '../deadlines/read-deadline'
import { startsWithAct } from '../sentences/verb-heads'
import { readUnitsOfSentence } from '../units/read-units'
import { amountAhead, handsOver, personName, plannedAmount, thisYearAhead } from './covering'
import type { Run, RunSetting } from './run'
import { splitByDeadline } from './split-by-deadline'

const firstClause = /^[^,;。]{2,14},/
const shortestMeasure = 4
/** How many characters may stand before the body with which a part begins: 不足部分由. */
const longestAhead = 5
const marks = /[,;、:]/
const marksAndBlanks = /[,;、:\s]/

/** How the pieces of a sentence are to be read; `isOneItem`: it is one item of an enumeration. */
type PieceSetting = RunSetting & { isOneItem: boolean }

type List = { leadIn: Range | null; items: Range[] }

/** The items of a list; what stands before the colon is their heading where the paragraph has none, and dates them. */
export function pushList(outline: Outline, { leadIn, items }: List, setting: PieceSetting, run: Run): void {
  const dated = dateOfFirst(outline.folded, items[0])
  const words = leadIn ? outline.folded.slice(leadIn.start, leadIn.end) : dated
  if (leadIn) run.others.push({ range: leadIn, rule: 'guidingLead', words })
  const heading = leadIn && !setting.isTitled ? leadIn : setting.heading
  for (const item of items)
    pushCandidate(
      outline,
      item,
      { heading, leadIn: words, subject: setting.subject, rule: 'listItem', planYear: setting.planYear },
      run,
    )
}

/** 到2031年底，清淤…；建成…: a date at the head of the first item holds for all. */
function dateOfFirst(folded: string, first: Range | undefined): string {
  const [clause = ''] = (first ? folded.slice(first.start, first.end).match(firstClause) : null) ?? []
  return hasDate(clause) ? clause : ''
}

/** The measures of a sentence: one for each body or deadline of its own. */
export function pushPieces(outline: Outline, sentence: Range, setting: PieceSetting, run: Run): void {
  const byBody = splitByBody(outline, sentence)
  const pieces = byBody ?? splitByDeadline(outline.folded, sentence)
  const parted: RuleName = byBody ? 'ownUnit' : pieces.length > 1 ? 'ownDeadline' : 'measureSentence'
  const rule: RuleName = setting.isOneItem ? 'enumeratedItem' : parted
  const leadIn = leadInOfAmount(outline, sentence, run)
  const [first] = pieces
  const subject = byBody || pieces.length < 2 || !first ? setting.subject : subjectOf(outline, first, setting)
  for (const piece of pieces)
    pushCandidate(outline, piece, { heading: setting.heading, leadIn, subject, rule, planYear: setting.planYear }, run)
}

/** Who the first piece of a sentence names acts in its later pieces too. */
function subjectOf(outline: Outline, first: Range, { subject }: PieceSetting): PieceSetting['subject'] {
  const own = readUnitsOfSentence(outline, first).filter(({ role }) => role !== 'supporting')
  return own.length > 0 ? own : subject
}

/** Parts that each give another body its own work are measures of their own: 财政局要…；司法局要…, and so are clauses: 财政局要…，司法局要…. */
function splitByBody(outline: Outline, sentence: Range): Range[] | null {
  const parts = splitAtMarks(outline.folded, sentence, ';')
  if (parts.length > 1 && parts.every((part) => bodyAtHead(outline, part) !== null)) return parts
  const clauses = splitAtMarks(outline.folded, sentence, ',;')
  const acts = clauses.findIndex((clause) => readUnitsOfSentence(outline, clause).length > 0)
  const starts = clauses.flatMap((_, index) =>
    index > Math.max(0, acts) && takesOver(outline, clauses, index) ? [index] : [],
  )
  const first = { start: sentence.start, end: clauses[starts[0] ?? 0]?.start ?? sentence.end }
  if (starts.length === 0 || readUnitsOfSentence(outline, first).length === 0) return null
  return [0, ...starts].map((from, index) => {
    const last = (starts[index] ?? clauses.length) - 1
    return { start: clauses[from]?.start ?? sentence.start, end: clauses[last]?.end ?? sentence.end }
  })
}

/** The body with which a part begins, behind a few words at most; null where it begins with none. */
function bodyAtHead(outline: Outline, part: Range): string | null {
  const [first] = readUnitsOfSentence(outline, part)
  const head = first && outline.text.slice(part.start, part.start + first.name.length + longestAhead)
  return first && first.role !== 'supporting' && !personName.pattern.test(first.name) && head?.includes(first.name)
    ? first.name
    : null
}

/** Whether a clause hands another body an act of its own; who merely helps, or is named by a role, does not take over. */
function takesOver(outline: Outline, clauses: Range[], index: number): boolean {
  const clause = clauses[index]
  const name = clause ? bodyAtHead(outline, clause) : null
  const before = clauses[index - 1]
  if (!clause || !name || !before) return false
  const rest = outline.text.slice(clause.start, clause.end).replace(name, '')
  return handsOver.pattern.test(rest) && !outline.text.slice(before.start, before.end).includes(name)
}

/** 拟…, or an amount without a verb, goes on with the year that the sentence before it names. */
function leadInOfAmount(outline: Outline, sentence: Range, run: Run): string {
  const words = outline.folded.slice(sentence.start, sentence.end)
  const before = run.candidates.at(-1)
  const isBare = amountAhead.pattern.test(words) && !startsWithAct.test(words)
  if (!before || !(isBare || plannedAmount.pattern.test(words))) return ''
  return before.leadIn || takeByRule(thisYearAhead, outline.folded.slice(before.range.start, before.range.end))
}

function pushCandidate(
  outline: Outline,
  piece: Range,
  part: Pick<Candidate, 'heading' | 'leadIn' | 'subject' | 'rule' | 'planYear'>,
  run: Run,
): void {
  const range = dropEdges(outline.folded, piece)
  if (range.end - range.start < shortestMeasure) return
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + quoted.measure))
  const candidate: Candidate = { ...part, range, words, duties: [] }
  run.candidates.push(candidate)
  run.open.push(candidate)
}

/** The quote keeps its full stop and loses the ；or ， that ends a split clause. */
const dropEdges = (folded: string, range: Range): Range =>
  trimRange(folded, trimRange(folded, range), marks, marksAndBlanks)
