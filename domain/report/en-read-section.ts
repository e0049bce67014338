import { type Draft, type Drafts, mergeDrafts, noDrafts } from './draft'
import { isHeadingLine } from './en-headings'
import { splitEnglishSentences } from './en-split-sentences'
import { noMeasure, promises, startsWithAct } from './en-words'
import type { Block, Outline } from './read-outline'
import { listRows, readTable } from './read-table'
import type { Range, RuleName } from './report-text'
import type { FoundSection } from './zh-find-sections'

/** Reads the measures of an English next-steps section: sentences that bind somebody, bullets that begin with an act, rows. */
export function readEnglishSection(outline: Outline, section: FoundSection, pastYear: number | null): Drafts {
  const found = noDrafts()
  const planYear = pastYear === null ? null : pastYear + 1
  let heading: Range | null = section.heading ? { start: section.heading.from, end: section.headingEnd } : null
  for (let index = 0; index < section.blocks.length; ) {
    const block = section.blocks[index]
    if (!block) break
    const rows = listRows(section.blocks, index)
    if (rows.length > 0) mergeDrafts(found, readTable(outline, rows, { heading, planYear }))
    else if (isHeading(outline, block, section.blocks[index + 1]) || block === section.heading) {
      heading = { start: block.from, end: block.end }
      found.others.push({
        range: heading,
        rule: 'heading',
        words: outline.text.slice(block.start, block.end).slice(0, 40),
      })
    } else readParagraph(outline, block, heading, planYear, found)
    index += Math.max(1, rows.length)
  }
  return found
}

function isHeading(outline: Outline, block: Block, next: Block | undefined): boolean {
  const line = outline.text.slice(block.start, block.end)
  const isItem = block.marker !== null && block.level === 7
  return (
    next !== undefined &&
    !isItem &&
    isHeadingLine(line) &&
    line.length <= 70 &&
    (next.cells !== null || !promises.test(line)) &&
    (!startsWithAct.test(line) || next.folded.length > line.length * 1.5)
  )
}

function readParagraph(
  outline: Outline,
  block: Block,
  heading: Range | null,
  planYear: number | null,
  found: Drafts,
): void {
  const sentences = splitEnglishSentences(outline.text, block)
  for (const sentence of sentences) {
    const words = outline.text.slice(sentence.start, sentence.end)
    const isItem = block.marker !== null && sentences.length === 1
    const reason = findReason(words, isItem)
    if (reason) found.others.push({ range: sentence, rule: reason, words: words.slice(0, 40) })
    else found.drafts.push(toDraft(outline, sentence, heading, isItem ? 'enumeratedItem' : 'measureSentence', planYear))
  }
}

function findReason(words: string, isItem: boolean): RuleName | null {
  const rule = noMeasure.find(({ pattern }) => pattern.test(words))?.rule
  if (rule) return rule
  if (promises.test(words) || startsWithAct.test(words)) return null
  return isItem && !/\b(?:was|were|has|had|have)\b/i.test(words) ? null : 'fact'
}

function toDraft(
  outline: Outline,
  range: Range,
  heading: Range | null,
  rule: RuleName,
  planYear: number | null,
): Draft {
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + 40))
  return { range, heading, rule, words, lead: '', subject: [], duties: [], planYear }
}
