import { type Draft, type Drafts, type Duty, noDrafts } from './draft'
import { findDutyBrackets } from './find-brackets'
import type { Outline } from './read-outline'
import type { Range, RuleName } from './report-text'
import { splitSentences, trimRange } from './split-sentences'
import { noMeasureRules } from './zh-judge-words'
import { hasDate, hasDeadlineWords } from './zh-read-deadline'
import { readDuty } from './zh-read-duty'
import { readUnitsOfSentence } from './zh-read-units'
import { splitByDeadline } from './zh-split-by-deadline'
import { type Chunk, splitChunks, splitList } from './zh-split-run'
import { startsWithAct } from './zh-starts-with-act'
import { isTitleSentence } from './zh-title-sentence'

/** How a stretch of text is to be read. */
export type RunSetting = {
  heading: Range | null
  planYear: number | null
  /** Sentences here only lead to the items below them. */
  isLead: boolean
  /** The first sentence names the paragraph. */
  hasTitle: boolean
  /** Only what can be counted or dated is a measure. */
  isGoals: boolean
}

export type Run = Drafts & { title: Range | null; open: Draft[] }

/**
 * Reads the measures of a stretch of text. `open` holds measures (of earlier paragraphs too) that no duty bracket has covered
 * yet; a bracket covers all of them.
 */
export function readRun(outline: Outline, range: Range, setting: RunSetting, open: Draft[]): Run {
  const run: Run = { ...noDrafts(), title: null, open }
  let current = setting
  let from = range.start
  for (const bracket of [...findDutyBrackets(outline.folded, range), null]) {
    const stretch = trimRange(outline.folded, { start: from, end: bracket?.start ?? range.end })
    current = readStretch(outline, stretch, current, run)
    if (!bracket) break
    coverOpen(run, readDuty(outline.text, outline.folded, bracket))
    run.others.push({
      range: bracket,
      rule: 'responsibilityLine',
      words: outline.text.slice(bracket.start, bracket.end),
    })
    from = bracket.end
  }
  return run
}

/** Gives a duty to every measure that has none yet. */
export function coverOpen(run: Run, duty: Duty): void {
  for (const draft of run.open) draft.duties.push(duty)
  run.open = []
}

function readStretch(outline: Outline, range: Range, setting: RunSetting, run: Run): RunSetting {
  const stretch = skipMarks(outline.folded, range)
  if (stretch.end <= stretch.start) return setting
  const chunks = splitChunks(outline.folded, stretch)
  let heading = setting.heading
  for (const [index, chunk] of chunks.entries()) {
    const isLead = setting.isLead || (chunk.marker === null && index + 1 < chunks.length)
    const isFirst = index === 0 && setting.hasTitle
    const read = readChunk(
      outline,
      chunk,
      { ...setting, heading: chunk.marker ? setting.heading : heading, isLead, hasTitle: isFirst },
      run,
    )
    if (!chunk.marker) heading = read
    if (isFirst) setting = { ...setting, heading: read, hasTitle: false }
  }
  return setting
}

/** Gives the heading that stands over what follows the chunk. */
function readChunk(outline: Outline, chunk: Chunk, setting: RunSetting, run: Run): Range | null {
  const sentences = splitSentences(outline.folded, chunk.range)
  const [first, ...rest] = sentences
  if (!first) return setting.heading
  const isItemTitle = chunk.marker !== null && rest.length > 0 && isTitleSentence(outline.folded, first, 26)
  const isTitle = setting.hasTitle && !chunk.marker
  const title = isTitle ? first : isItemTitle ? { start: chunk.marker?.start ?? first.start, end: first.end } : null
  if (title) run.others.push({ range: title, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  if (isTitle && !run.title) run.title = first
  const heading = title ?? setting.heading
  const body = title ? rest : sentences
  const isOneItem = chunk.marker !== null && !title
  for (const [index, sentence] of body.entries())
    readSentence(outline, sentence, { ...setting, heading, isLast: index + 1 === body.length, isOneItem }, run)
  return heading
}

type SentenceSetting = RunSetting & { isLast: boolean; isOneItem: boolean }

function readSentence(outline: Outline, sentence: Range, setting: SentenceSetting, run: Run): void {
  const words = outline.folded.slice(sentence.start, sentence.end)
  const covering = readCoveringDuty(outline, sentence, words)
  if (covering) {
    for (const draft of run.open) if (draft.duties.length === 0) draft.duties.push(covering)
    run.others.push({ range: sentence, rule: 'deadlineCovers', words: covering.deadline })
    return
  }
  const list = setting.isOneItem ? null : splitList(outline.folded, sentence, startsWithAct)
  const reason = list ? null : findReason(outline, sentence, words, setting)
  if (reason) {
    run.others.push({ range: sentence, rule: reason, words: words.slice(0, 30) })
    return
  }
  if (list?.lead)
    run.others.push({
      range: list.lead,
      rule: 'guidingLead',
      words: outline.text.slice(list.lead.start, list.lead.end),
    })
  const heading = list?.lead && !run.title ? list.lead : setting.heading
  const lead = list?.lead ? outline.folded.slice(list.lead.start, list.lead.end) : ''
  const pieces = list ? list.items : splitByDeadline(outline.folded, sentence)
  const rule: RuleName = list
    ? 'listItem'
    : setting.isOneItem
      ? 'enumeratedItem'
      : pieces.length > 1
        ? 'ownDeadline'
        : 'measureSentence'
  for (const piece of pieces) pushDraft(outline, piece, { heading, lead, rule, planYear: setting.planYear }, run)
}

function pushDraft(
  outline: Outline,
  piece: Range,
  part: Pick<Draft, 'heading' | 'lead' | 'rule' | 'planYear'>,
  run: Run,
): void {
  const range = dropEdges(outline.folded, piece)
  if (range.end - range.start < 4) return
  const draft: Draft = {
    ...part,
    range,
    words: outline.text.slice(range.start, Math.min(range.end, range.start + 12)),
    duties: [],
  }
  run.drafts.push(draft)
  run.open.push(draft)
}

function findReason(outline: Outline, sentence: Range, words: string, setting: SentenceSetting): RuleName | null {
  const bare = words.replace(/^[,;、]+/, '')
  const rule = noMeasureRules.find(({ matches }) => matches(bare, setting))?.rule
  if (rule) return rule
  const isOwned = hasDate(bare) || readUnitsOfSentence(outline, sentence).length > 0
  if (setting.isLead && !isOwned) return 'guidingLead'
  if (setting.isGoals && !hasDeadlineWords(bare) && !/\d/.test(bare)) return 'guidingLead'
  return /[一-龥]{4,}/.test(bare) ? null : 'closing'
}

/** A sentence that says when all of the above is to be done. */
function readCoveringDuty(outline: Outline, range: Range, words: string): Duty | null {
  if (
    !/^(以上|上述|前述)(各项)?(工作|任务|事项|措施|内容|目标|举措|问题|整改)?.{0,8}(均|全部|要|应|须|于|在|确保)?.{0,24}(完成|落实|到位|办结|整改)/.test(
      words,
    )
  )
    return null
  return hasDeadlineWords(words)
    ? { range, units: [], deadline: outline.folded.slice(range.start, range.end), target: '' }
    : null
}

function skipMarks(folded: string, range: Range): Range {
  let { start } = range
  while (start < range.end && /[。;,、\s)]/.test(folded.charAt(start))) start++
  return { start, end: range.end }
}

/** The quote keeps its full stop and loses the ；or ， that ends a split clause. */
function dropEdges(folded: string, range: Range): Range {
  let { start, end } = trimRange(folded, range)
  while (start < end && /[,;、:]/.test(folded.charAt(start))) start++
  while (end > start && /[,;、:\s]/.test(folded.charAt(end - 1))) end--
  return { start, end }
}
