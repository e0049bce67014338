import { type Findings, noFindings } from '../../commitment/candidate'
import { type FoundSection, unheaded } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny, splitAtRule, takeByRule } from '../../rule'
import { inlineItemRule } from '../sentences/list-items'
import { pushDecision } from './decisions'
import { agendaLine, resolutionBelow, resolutionItem, resolutionOpening } from './resolution-words'

const longestOpening = 80
/** Marks behind an opening that has no words of its own. */
const longestMark = 3

type Resolutions = { section: FoundSection; found: Findings }
type Setting = { heading: Range | null; planYear: number | null }

/** The decisions of a meeting that give somebody something to do, and the part from the first to the last; null where there are none. */
export function readResolutions(outline: Outline, planYear: number | null): Resolutions | null {
  const found = noFindings()
  const kept: number[] = []
  for (let index = 0; index < outline.blocks.length; ) {
    const from = found.candidates.length
    const size = readResolution(outline, outline.blocks, index, { heading: null, planYear }, found)
    if (found.candidates.length > from) kept.push(index, index + size)
    index += Math.max(1, size)
  }
  const [first] = kept
  if (first === undefined) return null
  return { section: unheaded(outline.blocks.slice(first, kept.at(-1))), found }
}

/** Reads the decision that a paragraph opens and gives how many paragraphs it takes; 0 where none is opened. */
export function readResolution(
  outline: Outline,
  blocks: Block[],
  from: number,
  setting: Setting,
  found: Findings,
): number {
  const size = countItems(outline, blocks, from)
  if (size > 0) readList(outline, blocks.slice(from, from + size), setting, found)
  return size
}

/** How many paragraphs a decision takes: its own and the items below it. */
function countItems(outline: Outline, blocks: Block[], from: number): number {
  const head = blocks[from]
  const opened = head && !head.cells ? takeOpening(outline, head) || takeBelow(outline, head) : ''
  if (!head || opened === '') return 0
  let size = 1
  while (isItem(outline, blocks[from + size])) size++
  const isFull = head.end - head.from > opened.length + longestMark
  return isFull || size > 1 ? size : 0
}

const lineOf = ({ text }: Outline, block: Block): string => text.slice(block.from, block.end)

const takeOpening = (outline: Outline, block: Block): string =>
  takeByRule(resolutionOpening, lineOf(outline, block).slice(0, longestOpening))

/** A whole paragraph at whose end a list of decisions opens; empty where none does. */
export const takeBelow = (outline: Outline, block: Block): string =>
  fitsAny(resolutionBelow, lineOf(outline, block)) ? lineOf(outline, block) : ''

function isItem(outline: Outline, block: Block | undefined): boolean {
  if (!block || block.cells) return false
  const line = lineOf(outline, block)
  const isListed = block.marker !== null || fitsAny(resolutionItem, line)
  return isListed && !fitsAny(agendaLine, line) && takeOpening(outline, block) === ''
}

function readList(outline: Outline, blocks: Block[], setting: Setting, found: Findings): void {
  const [head] = blocks
  if (!head) return
  const opened = { start: head.from, end: head.from + (takeOpening(outline, head) || takeBelow(outline, head)).length }
  const heading = setting.heading ?? (blocks.length > 1 ? trimRange(outline.text, opened) : null)
  const ranges = [{ start: opened.end, end: head.end }, ...blocks.slice(1)]
  for (const range of ranges.flatMap((one) =>
    splitAtRule(inlineItemRule, outline.text.slice(one.start, one.end), one.start),
  ))
    pushDecision(outline, range, { ...setting, heading }, found)
}
