import type { Draft, Duty } from '../draft'
import type { Range, RuleName } from '../report-text'
import { takeByRule } from '../rule'
import type { Outline } from '../text/read-outline'
import { splitAtMarks, trimRange } from '../text/split-sentences'
import { findNoMeasure } from './find-no-measure'
import { isUnitList } from './is-unit-list'
import { hasDate, hasDeadlineWords } from './read-deadline'
import { readDuty } from './read-duty'
import { readUnitsOfSentence } from './read-units'
import { amountAhead, bareDutyEnd, coversAbove, namesAll, plannedAmount, thisYearAhead } from './rules/covering'
import type { Run, RunSetting } from './run'
import { splitByDeadline } from './split-by-deadline'
import { splitList } from './split-run'
import { startsWithAct } from './starts-with-act'

type SentenceSetting = RunSetting & { isLast: boolean; isOneItem: boolean }

/** Reads one sentence: measures, or the rule by which it is none, or a deadline for all that stands before it. */
export function readSentence(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
  const words = outline.folded.slice(sentence.start, sentence.end)
  if (run.open.length > 0 && isBareDuty(words)) coverWithBodies(outline, sentence, words, run)
  else readPromise(outline, sentence, setting, run)
}

function readPromise(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
  const words = outline.folded.slice(sentence.start, sentence.end)
  const covering = readCoveringDuty(outline, sentence, words)
  const list = setting.isOneItem || covering ? null : splitList(outline.folded, sentence, startsWithAct)
  const reason = list ? null : findReason(outline, sentence, words, setting)
  if (covering) coverAbove(run, covering, words)
  else if (reason) run.others.push({ range: sentence, rule: reason, words: words.slice(0, 30) })
  else if (list) pushList(outline, list, setting, run)
  else pushPieces(outline, sentence, setting, run)
}

/** A sentence of bodies and 负责 alone says who does what stands before it: 市司法局、市财政局负责。 */
const isBareDuty = (words: string): boolean => {
  const names = words.replace(/。$/, '').split(/[,;]/)
  return names.every((part) => bareDutyEnd.pattern.test(part) && isUnitList(part.replace(bareDutyEnd.pattern, '')))
}

function coverWithBodies({ text, folded }: Outline, sentence: Range, words: string, run: Run): void {
  const duty = readDuty(text, folded, sentence)
  for (const draft of run.open) draft.duties.push(duty)
  run.open = []
  run.others.push({ range: sentence, rule: 'responsibilityLine', words })
}

/** 以上工作 are all of the above; 以上电梯更新任务 is the one before. */
function coverAbove(run: Run, duty: Duty, words: string): void {
  const last = run.drafts.at(-1)
  if (!namesAll.pattern.test(words) && last) last.duties.push(duty)
  else {
    run.all.push(duty)
    coverMissing(run.drafts, duty)
  }
  const rule = duty.deadline ? 'deadlineCovers' : 'responsibilityLine'
  run.others.push({ range: duty.range, rule, words: duty.deadline.slice(0, 30) })
}

/** A duty for all of the above holds where nothing nearer says who or until when; what stands before `from` needs none. */
export function coverMissing(drafts: Draft[], duty: Duty, from = 0): void {
  for (let index = from; index < drafts.length; index++) {
    const draft = drafts[index]
    if (!draft) break
    const isSaid = draft.duties.some((own) => (duty.deadline ? own.deadline !== '' : own.units.length > 0))
    if (!isSaid) draft.duties.push(duty)
  }
}

type List = { lead: Range | null; items: Range[] }

/** The items of a list; what stands before the colon is their heading where the paragraph has none, and dates them. */
function pushList(outline: Outline, { lead, items }: List, setting: SentenceSetting, run: Run): void {
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

function pushPieces(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
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
  return before.lead || takeByRule([thisYearAhead], outline.folded.slice(before.range.start, before.range.end))
}

function pushDraft(
  outline: Outline,
  piece: Range,
  part: Pick<Draft, 'heading' | 'lead' | 'subject' | 'rule' | 'planYear'>,
  run: Run,
): void {
  const range = dropEdges(outline.folded, piece)
  if (range.end - range.start < 4) return
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + 12))
  const draft: Draft = { ...part, range, words, duties: [] }
  run.drafts.push(draft)
  run.open.push(draft)
}

function findReason(outline: Outline, sentence: Range, words: string, setting: SentenceSetting): RuleName | null {
  const bare = words.replace(/^[,;、]+/, '')
  const rule = findNoMeasure(bare, setting)
  if (rule) return rule
  const isOwned = () => hasDate(bare) || readUnitsOfSentence(outline, sentence).length > 0
  if (setting.isLead && !isOwned()) return 'guidingLead'
  if (setting.isGoals && !hasDeadlineWords(bare) && !/\d/.test(bare)) return 'guidingLead'
  return /[一-龥]{4,}/.test(bare) ? null : 'closing'
}

/** A sentence that says when all of the above is to be done, or by whom. */
function readCoveringDuty(outline: Outline, range: Range, words: string): Duty | null {
  if (!coversAbove.pattern.test(words)) return null
  const units = readUnitsOfSentence(outline, range)
  const deadline = hasDeadlineWords(words) ? words : ''
  return units.length > 0 || deadline ? { range, units, deadline, target: '' } : null
}

/** The quote keeps its full stop and loses the ；or ， that ends a split clause. */
function dropEdges(folded: string, range: Range): Range {
  let { start, end } = trimRange(folded, range)
  while (start < end && /[,;、:]/.test(folded.charAt(start))) start++
  while (end > start && /[,;、:\s]/.test(folded.charAt(end - 1))) end--
  return { start, end }
}
