import { type Drafts, noDrafts } from '../draft'
import type { Range } from '../report-text'
import type { Block, Outline } from '../text/read-outline'
import type { FoundSection } from '../zh/find-sections'
import { readLabels } from './read-labels'
import { readResolution } from './resolutions'
import { namesDoer } from './rules/acts'
import { isHeadingLine } from './rules/headings'
import { readLabel } from './rules/labels'
import { speaksOfLack } from './rules/lacks'
import { splitEnglishSentences } from './split-sentences'

const agreed =
  /\b(?:agreed|resolved|actioned|undertook)(?: that)? (?:[^.]{2,60}? )(?:would|will|should)\b|\b(?:agreed|undertook|was asked|were asked|offered) to [a-z]+\b/i
const noted = /\b(?:acknowledged|noted|recognised|recognized|accepted|found|heard|concern(?:ed)?) that /i

/** Whether a document is the record of a meeting. */
export const isMinutes = (outline: Outline): boolean =>
  outline.blocks
    .slice(0, 8)
    .some(
      ({ folded }) =>
        /\b(?:minutes|notes? of (?:the|a) meeting|meeting (?:notes?|record)|action notes?)\b/i.test(folded) &&
        folded.length < 160,
    )

/** The part of minutes from the item of the first action to the last one; null where nobody is given anything to do. */
export function findMinuteActions(outline: Outline): FoundSection | null {
  const acts = outline.blocks
    .map((block, index) => (isAction(outline, block) ? index : lastOfResolution(outline, index)))
    .filter((index) => index >= 0)
  const [first, last] = [acts[0], acts.at(-1)]
  if (first === undefined || last === undefined) return null
  let from = first
  while (from > 0 && !isItemHeading(outline, outline.blocks[from])) from--
  return { mode: 'nextSteps', heading: null, headingEnd: 0, blocks: outline.blocks.slice(from, last + 1) }
}

/** The last paragraph of a decision that gives somebody something to do; -1 where there is none. */
function lastOfResolution(outline: Outline, index: number): number {
  const found = noDrafts()
  const size = readResolution(outline, outline.blocks, index, { heading: null, planYear: null }, found)
  return found.drafts.length > 0 ? index + size - 1 : -1
}

function isAction(outline: Outline, block: Block): boolean {
  const label = readLabel(outline, block)
  const line = outline.text.slice(block.start, block.end)
  return (label?.kind === 'task' && label.value.end > label.value.start) || namesDoer(line) || isAgreed(line)
}

/** The chair agreed to ask …; it was agreed that Ms Roe would …: not what is told of earlier meetings. */
const isAgreed = (words: string): boolean =>
  agreed.test(words) && !/\b(?:last meeting|previously|reported that|confirmed that)\b/i.test(words)

const isItemHeading = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined &&
  !block.cells &&
  block.level !== 7 &&
  readLabel(outline, block) === null &&
  !/^(?:resolved|agreed|decided)\b/i.test(block.folded) &&
  isHeadingLine(outline.text.slice(block.start, block.end))

/** Reads the actions under the items of minutes, and what the meeting itself found wrong. */
export function readMinutes(outline: Outline, { blocks }: FoundSection, planYear: number | null): Drafts {
  const found = noDrafts()
  let heading: Range | null = null
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (!block) break
    if (isItemHeading(outline, block)) heading = { start: block.from, end: block.end }
    const resolved = readResolution(outline, blocks, index, { heading, planYear }, found)
    const labels =
      resolved > 0 ? resolved : readLabels(outline, blocks, index, { heading, planYear, recent: [] }, found)
    if (labels === 0)
      for (const sentence of splitEnglishSentences(outline.text, block))
        readSentence(outline, sentence, heading, planYear, found)
    index += Math.max(1, labels)
  }
  return found
}

function readSentence(
  outline: Outline,
  range: Range,
  heading: Range | null,
  planYear: number | null,
  found: Drafts,
): void {
  const words = outline.text.slice(range.start, range.end)
  if (isAgreed(words) || namesDoer(words))
    found.drafts.push({
      range,
      heading,
      rule: 'measureSentence',
      words: words.slice(0, 40),
      lead: '',
      subject: [],
      duties: [],
      planYear,
    })
  else if (noted.test(words)) pushNoted(outline, range, words, found)
  else found.others.push({ range, rule: 'fact', words: words.slice(0, 40) })
}

/** Each "that …" of what was noted is a problem of its own where it says that something is lacking. */
function pushNoted(outline: Outline, range: Range, words: string, found: Drafts): void {
  const at = (words.match(noted)?.index ?? 0) + (words.match(noted)?.[0].length ?? 0)
  let start = range.start + at
  for (const piece of outline.text.slice(start, range.end).split(/(?<=\S)(?=\s+and that\s)/)) {
    const lead = piece.match(/^\s*(?:and that\s+)?/)?.[0].length ?? 0
    const end = start + piece.replace(/\.$/, '').length
    if (speaksOfLack(piece)) found.problems.push({ range: { start: start + lead, end }, rule: 'problem' })
    start += piece.length
  }
}
