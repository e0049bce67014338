import { type Draft, quoted } from '../../commitment/draft'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks, trimRange } from '../../outline/split-sentences'
import type { Range, RuleName } from '../../report-text'
import { takeByRule } from '../../rule'
import { startsWithAct } from '../sentences/verb-heads'
import { readUnitsOfSentence } from '../units/read-units'
import { amountAhead, plannedAmount, thisYearAhead } from './covering'
import type { Run, RunSetting } from './run'
import { splitByDeadline } from './split-by-deadline'

const shortestMeasure = 4
const marks = /[,;、:]/
const marksAndBlanks = /[,;、:\s]/

/** How the pieces of a sentence are to be read; `isOneItem`: it is one item of an enumeration. */
type PieceSetting = RunSetting & { isOneItem: boolean }

type List = { lead: Range | null; items: Range[] }

/** The items of a list; what stands before the colon is their heading where the paragraph has none, and dates them. */
export function pushList(outline: Outline, { lead, items }: List, setting: PieceSetting, run: Run): void {
  const words = lead ? outline.folded.slice(lead.start, lead.end) : ''
  if (lead) run.others.push({ range: lead, rule: 'guidingLead', words })
  const heading = lead && !setting.isTitled ? lead : setting.heading
  for (const item of items)
    pushDraft(
      outline,
      item,
      { heading, lead: words, subject: setting.subject, rule: 'listItem', planYear: setting.planYear },
      run,
    )
}

/** The measures of a sentence: one for each body or deadline of its own. */
export function pushPieces(outline: Outline, sentence: Range, setting: PieceSetting, run: Run): void {
  const byBody = splitByBody(outline, sentence)
  const pieces = byBody ?? splitByDeadline(outline.folded, sentence)
  const parted: RuleName = byBody ? 'ownUnit' : pieces.length > 1 ? 'ownDeadline' : 'measureSentence'
  const rule: RuleName = setting.isOneItem ? 'enumeratedItem' : parted
  const lead = leadOfAmount(outline, sentence, run)
  for (const piece of pieces)
    pushDraft(
      outline,
      piece,
      { heading: setting.heading, lead, subject: setting.subject, rule, planYear: setting.planYear },
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
function leadOfAmount(outline: Outline, sentence: Range, run: Run): string {
  const words = outline.folded.slice(sentence.start, sentence.end)
  const before = run.drafts.at(-1)
  const isBare = amountAhead.pattern.test(words) && !startsWithAct.test(words)
  if (!before || !(isBare || plannedAmount.pattern.test(words))) return ''
  return before.lead || takeByRule(thisYearAhead, outline.folded.slice(before.range.start, before.range.end))
}

function pushDraft(
  outline: Outline,
  piece: Range,
  part: Pick<Draft, 'heading' | 'lead' | 'subject' | 'rule' | 'planYear'>,
  run: Run,
): void {
  const range = dropEdges(outline.folded, piece)
  if (range.end - range.start < shortestMeasure) return
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + quoted.measure))
  const draft: Draft = { ...part, range, words, duties: [] }
  run.drafts.push(draft)
  run.open.push(draft)
}

/** The quote keeps its full stop and loses the ；or ， that ends a split clause. */
const dropEdges = (folded: string, range: Range): Range =>
  trimRange(folded, trimRange(folded, range), marks, marksAndBlanks)
