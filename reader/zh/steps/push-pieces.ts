import { type Candidate, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import type { RuleName } from '../../rule-names'
import { hasDate } from '../deadlines/read-deadline'
import { startsWithAct } from '../sentences/verb-heads'
import { readUnitsOfSentence } from '../units/read-units'
import { amountAhead, plannedAmount, thisYearAhead } from './covering'
import type { Run, RunSetting } from './run'
import { splitByDeadline } from './split-by-deadline'

const firstClause = /^[^,;。]{2,14},/
const shortestMeasure = 4
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
  for (const piece of pieces)
    pushCandidate(
      outline,
      piece,
      { heading: setting.heading, leadIn, subject: setting.subject, rule, planYear: setting.planYear },
      run,
    )
}

/** Parts between semicolons that each begin with a body of their own are measures of their own: 财政局要…；司法局要…. */
function splitByBody(outline: Outline, sentence: Range): Range[] | null {
  const parts = splitAtMarks(outline.folded, sentence, ';')
  const isOwn = (part: Range) => {
    const [first] = readUnitsOfSentence(outline, part)
    return (
      first !== undefined && outline.text.slice(part.start, part.start + first.name.length + 2).includes(first.name)
    )
  }
  return parts.length > 1 && parts.every(isOwn) ? parts : null
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
