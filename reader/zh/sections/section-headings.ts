import type { Heading, HeadingKind } from '../../outline/document'
import { isAttachmentItem } from '../../outline/is-attachment-item'
import type { Block, Outline } from '../../outline/read-outline'
import { bulletLevel, plainLevel } from '../../outline/read-outline'
import { fitsAny, takeByRule } from '../../rule'
import { readLabel } from '../steps/labels'
import { classifyHeading } from './classify-heading'
import { colonHeadings, documentNameRules, gluedHeadings } from './headings'

/** Ranks of （1） and of 1., and that of a heading without a number where none stands above it. */
const lowestHeading = 4
const itemLevel = 3
const aboveAll = 0.5
const lateFrom = 0.35
const shortestTitle = 8
const longestBullet = 14
const innerMark = /[,。;:、]/
const firstSentence = /^[^。:;!?]{2,45}/
const plainHeading = /^(?!.{14,}:$)[^。;,]{0,24}$/
const stopAhead = /^[。:]/

/** A paragraph that heads a section: what it announces, its level, and where its words end. */
export type SectionHeading = { kind: HeadingKind; level: number; end: number }
/** `firstTop`: the place of the first 一、; -1 where there is none. */
export type HeadingContext = { heading: Heading; topLevel: number; firstTop: number }

/** The section heading that a paragraph is or begins with, or null. */
export function readSectionHeading(
  outline: Outline,
  block: Block,
  index: number,
  context: HeadingContext,
): SectionHeading | null {
  if (
    block.cells ||
    isAttachmentItem(outline.blocks, index) ||
    (block.level > lowestHeading && block.level < plainLevel && !isBulletHeading(block))
  )
    return null
  if (!block.marker && namesDocument(block, context)) return null
  const words = readHeadingWords(block)
  if (!words || isOfTitle(outline, block, context) || opensAnItem(block, context)) return null
  const isTop = block.level === context.topLevel && index > outline.blocks.length * lateFrom
  const kind = classifyHeading(words, context.heading.pastYear, isTop || context.heading.kind === 'plan')
  if (!kind) return null
  const end = block.start + words.length
  if (block.marker) return { kind, level: block.level, end }
  const hasTop = context.firstTop >= 0 && context.firstTop < index
  return kind === 'goals' || kind === 'background' ? null : { kind, level: hasTop ? 1 : aboveAll, end }
}

/** ■存在不足: a bullet before a few words that fill their line. */
const isBulletHeading = ({ level, folded }: Block): boolean =>
  level === bulletLevel && folded.length <= longestBullet && !innerMark.test(folded)

/** A line that is the name of a document; in a plan the names of plans that it hands on too. */
const namesDocument = (block: Block, { heading }: HeadingContext): boolean =>
  documentNameRules.some(
    ({ pattern, isPlanOnly }) => (!isPlanOnly || heading.kind === 'plan') && pattern.test(block.folded),
  )

/** A line of the document's own title, which may stand in several lines or twice. */
const isOfTitle = ({ text }: Outline, block: Block, { heading }: HeadingContext): boolean =>
  !block.marker &&
  block.end - block.start >= shortestTitle &&
  (heading.title ?? '').includes(text.slice(block.start, block.end))

/** In a plan, 整改措施： opens what is done about one problem, not a section. */
const opensAnItem = (block: Block, { heading }: HeadingContext): boolean =>
  heading.kind === 'plan' && (block.marker === null || block.level >= itemLevel) && readLabel(block.folded) !== null

/** The words of a block that may name a section: its whole line, its first short sentence, or a known name without a mark. */
function readHeadingWords(block: Block): string | null {
  const sentence = block.folded.match(firstSentence)?.[0] ?? ''
  const isWhole = sentence.length >= block.folded.length - 1
  if (!block.marker && fitsAny(colonHeadings, block.folded)) return takeByRule(colonHeadings, block.folded)
  if (!block.marker) return isWhole && plainHeading.test(block.folded) ? sentence : null
  if (isBulletHeading(block)) return isWhole ? sentence : null
  if (block.level <= itemLevel && (isWhole || stopAhead.test(block.folded.slice(sentence.length)))) return sentence
  return (block.level <= 2 && takeByRule(gluedHeadings, block.folded)) || null
}
