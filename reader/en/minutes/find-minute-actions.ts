import { noFindings } from '../../commitment/candidate'
import { type FoundSection, unheaded } from '../../outline/document'
import { type Block, bulletLevel, type Outline } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import { isHeadingLine } from '../sections/heading-lines'
import { namesDoer } from '../sentences/acts'
import { readLabel } from '../tables/label-lines'
import { isAgreed, outcomeLine } from './minute-words'
import { readResolution } from './resolutions'

/** The part of minutes from the item of the first action to the last one; null where nobody is given anything to do. */
export function findMinuteActions(outline: Outline): FoundSection | null {
  const acts = outline.blocks
    .map((block, index) => (isAction(outline, block) ? index : lastOfResolution(outline, index)))
    .filter((index) => index >= 0)
  const [first, last] = [acts[0], acts.at(-1)]
  if (first === undefined || last === undefined) return null
  let from = first
  while (from > 0 && !isItemHeading(outline, outline.blocks[from])) from--
  return unheaded(outline.blocks.slice(from, last + 1))
}

function isAction(outline: Outline, block: Block): boolean {
  const label = readLabel(outline, block)
  const line = outline.text.slice(block.start, block.end)
  return (label?.kind === 'task' && label.value.end > label.value.start) || namesDoer(line) || isAgreed(line)
}

/** The last paragraph of a decision that gives somebody something to do; -1 where there is none. */
function lastOfResolution(outline: Outline, index: number): number {
  const found = noFindings()
  const size = readResolution(outline, outline.blocks, index, { heading: null, planYear: null }, found)
  return found.candidates.length > 0 ? index + size - 1 : -1
}

/** Whether a paragraph is the heading of an item of the meeting. */
export const isItemHeading = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined &&
  !block.cells &&
  block.level !== bulletLevel &&
  readLabel(outline, block) === null &&
  !fitsAny(outcomeLine, block.folded) &&
  isHeadingLine(outline.text.slice(block.start, block.end))
