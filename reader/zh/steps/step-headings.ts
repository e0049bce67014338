import type { Block } from '../../outline/read-outline'
import { plainLevel } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { isClosingBlock } from '../sections/closing'
import { splitChunks } from '../sentences/split-run'
import { isTitleSentence } from '../sentences/title-sentence'
import { tableBelow } from '../sentences/title-sentences'
import { readLabel } from './labels'
import { levelOf, type StepsState } from './steps-state'
import { isTitledParagraph } from './titled-paragraphs'

/** A numbered line with items or paragraphs under it, or a short line that names what follows. */
export function isHeadingOnly({ section }: StepsState, { folded, marker, level }: Block, index: number): boolean {
  const next = section.blocks[index + 1]
  if (!next || isClosingBlock(next.folded)) return false
  const isShort = folded.length <= 45 && !/[。;].|[;,:]$/.test(folded)
  if (next.cells) return isShort || tableBelow.pattern.test(folded)
  if (!marker)
    return (
      folded.length <= 26 && !/[。;,:]$/.test(folded) && (next.marker !== null || next.folded.length > folded.length)
    )
  const isUnder = next.level > level && !/^[(【[]/.test(next.folded) && readLabel(next.folded)?.kind !== 'duty'
  if (!isUnder || !isShort) return false
  return !(/。$/.test(folded) && folded.length > 32) && (!hasDeadlineWords(folded) || next.level < plainLevel)
}

/** Whether numbered items stand right below a paragraph. */
export const hasItemsBelow = (state: StepsState, block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.marker !== null &&
  next.level > (block.marker ? block.level : levelOf(state)) &&
  next.level < 6

/** The sentence that titles the rest of its paragraph, or the items below it. */
export function findTitle(state: StepsState, block: Block, body: Range, hasItems: boolean): Range | null {
  const { folded } = state.outline
  const [first] = splitSentences(folded, body)
  if (!first || block === state.section.heading || splitChunks(folded, body)[0]?.marker !== null) return null
  const rest = folded.slice(first.end, body.end).replace(/^\s*[([【][^()[\]【】]*[)\]】]/, '')
  if (rest.length <= 3 && !hasItems) return null
  if (!block.marker && !state.hasTitles) return null
  return isTitleSentence(folded, first, block.marker ? longestTitle(block.level) : 26) ? first : null
}

/** The longest title sentence by the rank of its number: under 1. and (1) a title is a few words, a longer sentence a measure. */
const longestTitle = (level: number): number => (level >= 3 ? 18 : 48)

/** A numbered title with one sentence that leads into titled paragraphs below. */
export const isOneBeforeTitles = (state: StepsState, block: Block, body: Range, next: Block | undefined): boolean =>
  block.marker !== null &&
  next?.level === plainLevel &&
  state.hasTitles &&
  splitSentences(state.outline.folded, body).length === 2 &&
  isTitledParagraph(state.outline, next)

/** Whether a paragraph has a number, or stands first under a heading. */
export function isFirstUnderHeading({ section, levels }: StepsState, block: Block, index: number): boolean {
  const before = section.blocks[index - 1]
  if (block.marker !== null || before === undefined || before === section.heading) return true
  return levels.some(({ heading }) => heading.start === before.from)
}
