import { type Draft, type Drafts, mergeDrafts, noDrafts } from '../draft'
import type { Range, RuleName } from '../report-text'
import { listRows } from '../table/read-table'
import type { Block, Outline } from '../text/read-outline'
import type { FoundSection } from '../zh/find-sections'
import { cutClosingDuty, readBracketSentence } from './closing-duty'
import { coverRecent, readLabels } from './read-labels'
import { readEnglishRows } from './read-rows'
import { readDoers } from './read-units'
import { namesDoer, startsWithAct } from './rules/acts'
import { isHeadingLine } from './rules/headings'
import { isDutyLabel, readLabel } from './rules/labels'
import { findNoMeasure } from './rules/no-measure'
import { isPromise } from './rules/promises'
import { splitDoers } from './split-doers'
import { splitEnglishSentences } from './split-sentences'

type State = { heading: Range | null; planYear: number | null; recent: Draft[]; lead: string }

/** Reads the measures of an English next-steps section: sentences that bind somebody, bullets that begin with an act, rows. */
export function readEnglishSection(outline: Outline, section: FoundSection, pastYear: number | null): Drafts {
  const found = noDrafts()
  const heading: Range | null = section.heading ? { start: section.heading.from, end: section.headingEnd } : null
  const state: State = { heading, planYear: pastYear === null ? null : pastYear + 1, recent: [], lead: '' }
  for (let index = 0; index < section.blocks.length; ) index += readBlock(outline, section, index, state, found)
  return found
}

/** Reads what begins with a paragraph and gives how many paragraphs that were. */
function readBlock(outline: Outline, section: FoundSection, index: number, state: State, found: Drafts): number {
  const block = section.blocks[index]
  if (!block) return 1
  const rows = listRows(section.blocks, index)
  if (rows.length > 0) {
    mergeDrafts(found, readEnglishRows(outline, rows, state))
    return rows.length
  }
  const labels = readLabels(outline, section.blocks, index, state, found)
  if (labels > 0) {
    state.recent = []
    return labels
  }
  const before = found.drafts.length
  if (isHeading(outline, block, section.blocks[index + 1]) || block === section.heading)
    openHeading(outline, block, state, found)
  else readParagraph(outline, block, state, found)
  if (found.drafts.length > before || block.marker)
    state.recent = [...(isPart(block) ? state.recent : []), ...found.drafts.slice(before)]
  return 1
}

/** (2) goes on with what (1) began: a line about who and when below them holds for both. */
const isPart = ({ marker, level }: Block): boolean =>
  marker !== null && (level === 7 || (level >= 4 && marker.order > 1))

function openHeading(outline: Outline, block: Block, state: State, found: Drafts): void {
  state.heading = { start: block.from, end: block.end }
  state.recent = []
  state.lead = /:$/.test(block.folded) ? block.folded : ''
  found.others.push({
    range: state.heading,
    rule: 'heading',
    words: outline.text.slice(block.start, block.end).slice(0, 40),
  })
}

function isHeading(outline: Outline, block: Block, next: Block | undefined): boolean {
  const line = outline.text.slice(block.start, block.end)
  const isItem = block.marker !== null && block.level === 7
  return (
    next !== undefined &&
    !isItem &&
    isHeadingLine(line) &&
    line.length <= 90 &&
    (next.cells !== null || !(isPromise(line) || namesDoer(line))) &&
    (!startsWithAct(line) || readLabel(outline, next) !== null || next.folded.length > line.length * 1.5)
  )
}

function readParagraph(outline: Outline, block: Block, state: State, found: Drafts): void {
  const sentences = splitEnglishSentences(outline.text, block)
  const [first] = sentences
  if (
    first &&
    sentences.length > 1 &&
    block.marker &&
    (isTitle(outline.text.slice(first.start, first.end), outline.text.slice(sentences[1]?.start, sentences[1]?.end)) ||
      isChapterTitle(outline.text, block, sentences))
  ) {
    openHeading(outline, { ...block, end: first.end }, state, found)
    sentences.shift()
  }
  for (const sentence of sentences) {
    const words = outline.text.slice(sentence.start, sentence.end)
    if (readTailLabel(outline, block, sentence, found) || readTailBracket(outline, block, sentence, found)) continue
    const isItem = block.marker !== null && sentences.length === 1
    const reason = findReason(words, isItem || /[;]$|; and$/.test(words) || state.lead !== '')
    if (reason) found.others.push({ range: sentence, rule: reason, words: words.slice(0, 40) })
    else
      for (const part of splitDoers(outline.text, withoutLink(outline, sentence)))
        found.drafts.push(toDraft(outline, part, state, isItem ? 'enumeratedItem' : 'measureSentence'))
    state.lead = nextLead(words, state.lead)
  }
}

/** A bracket that is a sentence of its own covers the measures of its paragraph. */
function readTailBracket({ text }: Outline, block: Block, sentence: Range, found: Drafts): boolean {
  const covered = found.drafts.filter(({ range }) => range.start >= block.start && range.end <= sentence.start)
  const duty = covered.length > 0 ? readBracketSentence(text, sentence) : null
  if (duty) for (const draft of covered) draft.duties.push(duty)
  return duty !== null
}

/** "Lead: Head of Digital." at the end of a paragraph says who does what stands before it. */
function readTailLabel(outline: Outline, block: Block, { start, end }: Range, found: Drafts): boolean {
  const last = found.drafts.at(-1)
  const label = start > block.start ? readLabel(outline, { ...block, start, end, marker: null }) : null
  if (!label || !last || last.range.start < block.from || !isDutyLabel(label) || label.value.end <= label.value.start)
    return false
  const words = outline.text.slice(label.value.start, label.value.end).replace(/[.;]$/, '')
  coverRecent(
    outline,
    [{ ...label, value: { start: label.value.start, end: label.value.start + words.length } }],
    [last],
    found,
  )
  return true
}

/** (1) Strengthen grassroots forces and standardize enforcement. …: as in reports translated from Chinese, over two sentences or more. */
function isChapterTitle(text: string, { start, from }: Block, [first, ...rest]: Range[]): boolean {
  const words = first ? text.slice(first.start, first.end) : ''
  const isBracketed = /^\(\d{1,2}\)/.test(text.slice(from, start))
  return isBracketed && rest.length > 1 && words.split(/\s+/).length <= 14 && !/\d/.test(words) && !isPromise(words)
}

/** A short first sentence of a numbered paragraph is its title: A. Backlog. */
const isTitle = (words: string, next: string): boolean =>
  words.split(/\s+/).length <= 5 &&
  /^[A-Z][^.]*\.$/.test(words) &&
  !isPromise(words) &&
  (!startsWithAct(words) || (words.split(/\s+/).length <= 3 && (isPromise(next) || startsWithAct(next))))

/** The words before a colon hold for what is listed below, up to the sentence that ends the list. */
function nextLead(words: string, lead: string): string {
  if (/:$/.test(words)) return words
  return lead && /(?:;|,|; and|[^.])$/.test(words) ? lead : ''
}

/** The mark and the link word at the end of an item belong to the list. */
function withoutLink({ text }: Outline, { start, end }: Range): Range {
  const words = text.slice(start, end)
  return { start, end: start + words.replace(/(?:[;,]\s*(?:and|or)?|\s+and)$/, '').length }
}

function findReason(words: string, isItem: boolean): RuleName | null {
  const rule = findNoMeasure(words)
  if (rule) return rule
  if (isPromise(words) || startsWithAct(words) || namesDoer(words)) return null
  return isItem && !/\b(?:was|were|has|had|have)\b/i.test(words) ? null : 'fact'
}

function toDraft(outline: Outline, range: Range, { heading, planYear, lead }: State, rule: RuleName): Draft {
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + 40))
  return { ...cutClosingDuty(outline, range), heading, rule, words, lead, subject: readDoers(lead), planYear }
}
