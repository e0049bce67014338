import { type Draft, type Duty, noDrafts } from '../../commitment/draft'
import { blank } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import { splitSentences, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { readSentence } from '../sentences/read-sentence'
import { type Chunk, splitChunks } from '../sentences/split-run'
import { splitAtTitles, type TitledPart } from '../sentences/split-titles'
import { isTitleSentence } from '../sentences/title-sentence'
import { sameBodies } from '../units/duty-brackets'
import { findDutyBrackets } from '../units/find-brackets'
import { readDuty } from '../units/read-duty'
import { readUnitsOfSentence } from '../units/read-units'
import { coverMissing, coverOpen } from './cover-above'
import type { Run, RunSetting } from './run'

const longestTitle = 26
const marksAhead = /[。;,、\s)]/

/**
 * Reads the measures of a stretch of text. `open` holds measures (of earlier paragraphs too) that no duty bracket has covered
 * yet; a bracket covers all of them. A bracket before all words covers what follows.
 */
export function readRun(outline: Outline, range: Range, setting: RunSetting, open: Draft[]): Run {
  const run: Run = { ...noDrafts(), open, all: [] }
  let from = range.start
  let ahead: Duty | null = null
  let last = open.at(-1)?.duties.at(-1) ?? setting.above
  for (const bracket of findDutyBrackets(outline.folded, range)) {
    readStretch(outline, { start: from, end: bracket.start }, setting, run)
    const own = readDuty(outline.text, outline.folded, bracket)
    const duty: Duty = isSameAsAbove(outline, bracket) && last ? { ...own, units: last.units } : own
    last = duty
    if (isFirst(outline, range.start, bracket.start) && run.open.length === 0) ahead = duty
    else coverOpen(run, duty)
    const words = outline.text.slice(bracket.start, bracket.end)
    run.others.push({ range: bracket, rule: 'responsibilityLine', words })
    from = bracket.end
  }
  readStretch(outline, { start: from, end: range.end }, setting, run)
  if (ahead) coverMissing(run.drafts, ahead)
  return run
}

/** 责任单位同上. */
const isSameAsAbove = ({ folded }: Outline, { start, end }: Range): boolean =>
  sameBodies.pattern.test(folded.slice(start, end))

const isFirst = (outline: Outline, from: number, at: number): boolean => outline.folded.slice(from, at).trim() === ''

/** What stands before the first 一是 sums up the items, so it is no measure itself. */
function readStretch(outline: Outline, range: Range, setting: RunSetting, run: Run): void {
  const stretch = skipMarks(outline.folded, range)
  if (stretch.end <= stretch.start) return
  const titled = splitAtTitles(outline.folded, stretch)
  if (titled.length > 1) {
    for (const part of titled) readTitled(outline, part, setting, run)
    return
  }
  const chunks = splitChunks(outline.folded, stretch)
  const subject = chunks.length > 1 && chunks[0]?.marker === null ? readUnitsOfSentence(outline, chunks[0].range) : []
  for (const chunk of chunks) {
    const isLead = setting.isLead || (chunk.marker === null && chunks.length > 1)
    readChunk(outline, chunk, { ...setting, isLead, subject: chunk.marker ? subject : [] }, run)
  }
}

/** A part of a paragraph under a title sentence of its own. */
function readTitled(outline: Outline, { title, range }: TitledPart, setting: RunSetting, run: Run): void {
  if (title) run.others.push({ range: title, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  const chunk = { range, marker: null }
  readChunk(
    outline,
    chunk,
    { ...setting, heading: title ?? setting.heading, isLead: setting.isLead || (!title && !setting.isTitled) },
    run,
  )
}

/** An 一是 item is one measure where it is one sentence; a short title sentence stands over the rest of it. */
function readChunk(outline: Outline, chunk: Chunk, setting: RunSetting, run: Run): void {
  const sentences = splitSentences(outline.folded, chunk.range)
  const [first, ...rest] = sentences
  if (!first) return
  const isTitled = chunk.marker !== null && rest.length > 0 && isTitleSentence(outline.folded, first, longestTitle)
  const title = isTitled ? { start: chunk.marker?.start ?? first.start, end: first.end } : null
  if (title) run.others.push({ range: title, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  const body = title ? rest : sentences
  for (const [index, sentence] of body.entries()) {
    const place = { isLast: index + 1 === body.length, isOneItem: chunk.marker !== null && !title }
    readSentence(outline, sentence, { ...setting, ...place, heading: title ?? setting.heading }, run)
  }
}

const skipMarks = (folded: string, range: Range): Range =>
  trimRange(folded, trimRange(folded, range), marksAhead, blank)
