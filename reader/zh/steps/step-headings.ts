import type { Block } from '../../outline/read-outline'
import { firstlyLevel, plainLevel } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { isClosingBlock } from '../sections/closing'
import { splitChunks } from '../sentences/split-run'
import { isTitleSentence } from '../sentences/title-sentence'
import { tableBelow } from '../sentences/title-sentences'
import { startsWithAct } from '../sentences/verb-heads'
import { readLabel } from './labels'
import { levelOf } from './levels'
import type { StepsState } from './steps-state'
import { isTitledParagraph } from './titled-paragraphs'

/** In characters: a heading, one without a number, one that is a sentence, titles of （一） and of 1., and what may stand behind a title. */
const longest = { heading: 45, plain: 26, sentence: 32, title: 48, itemTitle: 18, mark: 3 }
const itemLevel = 3
const goesOn = /[。;].|[;,:]$/
const markBehind = /[。;,:]$/
const bracketAhead = /^[(【[]/
const bracketBehindTitle = /^\s*[([【][^()[\]【】]*[)\]】]/

/** A numbered line with items or paragraphs under it, or a short line that names what follows. */
export function isHeadingOnly({ section }: StepsState, { folded, marker, level }: Block, index: number): boolean {
  const next = section.blocks[index + 1]
  if (!next || isClosingBlock(next.folded)) return false
  const isShort = folded.length <= longest.heading && !goesOn.test(folded)
  if (next.cells) return (isShort && !isAct(folded)) || tableBelow.pattern.test(folded)
  if (!marker)
    return (
      folded.length <= longest.plain &&
      !markBehind.test(folded) &&
      (next.marker !== null || next.folded.length > folded.length)
    )
  const isUnder = next.level > level && !bracketAhead.test(next.folded) && readLabel(next.folded)?.kind !== 'duty'
  if (!isUnder || !isShort) return false
  return (
    !(folded.endsWith('。') && folded.length > longest.sentence) &&
    (!hasDeadlineWords(folded) || next.level < plainLevel)
  )
}

/** 组织评查2次。 above a table is a measure, not the table's name. */
const isAct = (folded: string): boolean => folded.endsWith('。') && startsWithAct.test(folded)

/** Whether numbered items stand right below a paragraph. */
export const hasItemsBelow = (state: StepsState, block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  next.marker !== null &&
  next.level > (block.marker ? block.level : levelOf(state)) &&
  next.level < firstlyLevel

/** The sentence that titles the rest of its paragraph, or the items below it. */
export function findTitle(state: StepsState, block: Block, body: Range, hasItems: boolean): Range | null {
  const { folded } = state.outline
  const [first] = splitSentences(folded, body)
  if (!first || block === state.section.heading || splitChunks(folded, body)[0]?.marker !== null) return null
  const rest = folded.slice(first.end, body.end).replace(bracketBehindTitle, '')
  if (rest.length <= longest.mark && !hasItems) return null
  if (!block.marker && !state.hasTitles) return null
  return isTitleSentence(folded, first, block.marker ? longestTitle(block.level) : longest.plain) ? first : null
}

/** The longest title sentence by the rank of its number: under 1. and (1) a title is a few words, a longer sentence a measure. */
const longestTitle = (level: number): number => (level >= itemLevel ? longest.itemTitle : longest.title)

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
