import { type FoundSection, type HeadingKind, unheaded } from '../../outline/document'
import { endsInColon } from '../../outline/letters'
import type { Block, Outline } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import { readLabel } from '../tables/label-lines'
import { findUnheaded } from './find-unheaded'
import { isHeadRow } from './head-row'
import { isNumberedAim, isPartHeading, isPlainHeading, readHeadingKind } from './heading-lines'
import { ownsUp } from './lacks'
import { listOpener } from './line-kinds'

/** In characters: an item of a list, what may stand before the title comes again, and how far a paragraph is read. */
const longest = { item: 220, opening: 1500, admission: 400 }

/** How many paragraphs a recommendation, its answer and what stands between take. */
const answerWithin = 4

type Current = FoundSection | null

/** The parts of an English document that tell what fell short or what will be done, by their headings, labels or tables. */
export function findEnglishSections(outline: Outline, isPlan: boolean, title: string | null): FoundSection[] {
  const told = findHeaded(outline, isPlan, title)
    .filter((section) => section.blocks.length > 0)
    .map((one) => withTasks(outline, endAtAnswers(outline, one)))
  return told.some(({ mode }) => mode !== 'shortcomings') ? told : findUnheaded(outline, isPlan, told)
}

function findHeaded(outline: Outline, isPlan: boolean, title: string | null): FoundSection[] {
  const sections: FoundSection[] = []
  let current: Current = null
  // Short lines below a colon are a list's items, not headings.
  let isListed = false
  for (const [index, block] of outline.blocks.entries()) {
    isListed = endsInColon.test(block.folded) || (isListed && isItem(block.folded))
    const isInList: boolean = isListed && isPlanPart(current) && block.marker === null
    const goesOn: boolean = isInList || (isPlanPart(current) && isPartHeading(outline, block))
    const kind: HeadingKind | null =
      goesOn || isTitle(outline, block, title)
        ? null
        : opensList(outline, block, current)
          ? 'nextSteps'
          : readKind(outline, block, isPlan, current)
    const opened: Current = kind
      ? toSection(block, kind)
      : !isPlanPart(current) && opensAnswers(outline, index)
        ? unheaded([])
        : openUnheaded(outline, block, isPlan, sections, current)
    if (opened) sections.push(opened)
    current = kind ? opened : (opened ?? current)
    if (current) current.blocks.push(block)
  }
  return sections
}

/** Recommendations and their answers without a heading end with the last of them. */
function endAtAnswers(outline: Outline, section: FoundSection): FoundSection {
  const { blocks, heading } = section
  const labels = blocks.map((block) => readLabel(outline, block))
  if (heading || labels[0]?.kind !== 'advice') return section
  const last = labels.findLastIndex((label) => label !== null)
  const value = labels[last]?.value
  return { ...section, blocks: blocks.slice(0, last + (value && value.end > value.start ? 1 : 2)) }
}

/** A recommendation that is answered a few lines below opens what will be done, whatever heading stands above it. */
function opensAnswers(outline: Outline, index: number): boolean {
  const kinds = outline.blocks
    .slice(index, index + answerWithin)
    .map((block) => readLabel(outline, block)?.kind ?? null)
  return kinds[0] === 'advice' && kinds.includes('answer')
}

/** In spring we will: amid what fell short opens a list of what will be done. */
const opensList = (outline: Outline, block: Block, current: Current): boolean =>
  current?.mode === 'shortcomings' && !block.cells && fitsAny(listOpener, outline.text.slice(block.start, block.end))

const isItem = (folded: string): boolean => !folded.endsWith('.') && folded.length < longest.item

const isPlanPart = (section: Current): boolean => section?.mode === 'nextSteps'

const isTitle = (outline: Outline, block: Block, title: string | null): boolean =>
  block === outline.blocks[0] ||
  (title !== null &&
    block.from < longest.opening &&
    outline.text.slice(block.from, block.end) === title &&
    !block.marker)

/** What a heading says; in a plan every part that is no introduction holds actions. */
const readKind = (outline: Outline, block: Block, isPlan: boolean, current: Current): HeadingKind | null =>
  (isPlan && isNumberedAim(outline, block) ? 'nextSteps' : readHeadingKind(outline, block)) ??
  (isPlan && !current && isPlainHeading(outline, block) && !isLabelled(outline, block) ? 'nextSteps' : null)

/** Owner: Head of Legal is a label with what it tells, and heads nothing. */
function isLabelled(outline: Outline, block: Block): boolean {
  const value = readLabel(outline, block)?.value
  return value !== undefined && value.end > value.start
}

function toSection(block: Block, kind: HeadingKind): Current {
  if (kind === 'done' || kind === 'background') return null
  const mode = kind === 'shortcomings' ? 'shortcomings' : 'nextSteps'
  return { mode, heading: block, headingEnd: block.end, blocks: [] }
}

/** Where no heading opens a section: a sentence that owns up to problems does, and the table of a plan. */
function openUnheaded(
  outline: Outline,
  block: Block,
  isPlan: boolean,
  sections: FoundSection[],
  current: Current,
): Current {
  const hasPlan = sections.some(({ mode }) => mode === 'nextSteps')
  if (!hasPlan && admits(outline, block)) return unheaded([], 'shortcomings')
  const isTable = !current && isPlan && isHeadRow(outline, block)
  return isTable ? unheaded([]) : null
}

const admits = (outline: Outline, block: Block): boolean =>
  !block.cells && ownsUp(outline.text.slice(block.start, Math.min(block.end, block.start + longest.admission)))

/** A table of what was learnt and what will be done stands under a heading that names only the first. */
const withTasks = (outline: Outline, section: FoundSection): FoundSection =>
  section.mode === 'shortcomings' && section.blocks.some((block) => isHeadRow(outline, block))
    ? { ...section, mode: 'nextSteps' }
    : section
