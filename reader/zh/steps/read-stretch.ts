import { blank } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import { splitSentences, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { readSentence } from '../sentences/read-sentence'
import { type Chunk, splitChunks } from '../sentences/split-run'
import { splitAtTitles, type TitledPart } from '../sentences/split-titles'
import { isTitleSentence } from '../sentences/title-sentence'
import { readUnitsOfSentence } from '../units/read-units'
import type { Run, RunSetting } from './run'

/** What stands before the first 一是 sums up the items, so it is no measure itself. */
export function readStretch(outline: Outline, range: Range, setting: RunSetting, run: Run): void {
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
    const isLeadIn = setting.isLeadIn || (chunk.marker === null && chunks.length > 1)
    readChunk(outline, chunk, { ...setting, isLeadIn, subject: chunk.marker ? subject : [] }, run)
  }
}

/** A part of a paragraph under a title sentence of its own. */
function readTitled(outline: Outline, { title, range }: TitledPart, setting: RunSetting, run: Run): void {
  if (title) run.others.push({ range: title, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  const chunk = { range, marker: null }
  readChunk(
    outline,
    chunk,
    { ...setting, heading: title ?? setting.heading, isLeadIn: setting.isLeadIn || (!title && !setting.isTitled) },
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

const longestTitle = 26
const marksAhead = /[。;,、\s)]/
