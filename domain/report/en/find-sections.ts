import { readHeadRow } from '../table/table-columns'
import type { Block, Outline } from '../text/read-outline'
import type { FoundSection } from '../zh/find-sections'
import type { HeadingKind } from '../zh/rules/headings'
import { isMinutes } from './minutes'
import { headingRules, isHeadingLine } from './rules/headings'
import { readLabel } from './rules/labels'
import { ownsUp } from './rules/lacks'
import { isPromise, isStrongPromise } from './rules/promises'
import { splitEnglishSentences } from './split-sentences'

/** The parts of an English document that tell what fell short or what will be done, by their headings, labels or tables. */
export function findEnglishSections(outline: Outline, isPlan: boolean, title: string | null): FoundSection[] {
  const sections: FoundSection[] = []
  let current: FoundSection | null = null
  // Short lines below a colon are a list's items, not headings.
  let isListed = false
  for (const block of outline.blocks) {
    isListed = /:$/.test(block.folded) || (isListed && !/[.]$/.test(block.folded) && block.folded.length < 220)
    const kind =
      block === outline.blocks[0] ||
      isTitle(outline, block, title) ||
      (isListed && current?.mode === 'nextSteps' && block.marker === null)
        ? null
        : (readKind(outline, block) ?? readPlainHeading(outline, block, isPlan, current))
    if (!kind && !sections.some(({ mode }) => mode === 'nextSteps') && admits(outline, block)) {
      current = { mode: 'shortcomings', heading: null, headingEnd: 0, blocks: [] }
      sections.push(current)
    }
    if (kind) {
      current = toSection(block, kind)
      if (current) sections.push(current)
    } else if (!current && isPlan && block.cells && isHeadRow(outline, block)) {
      current = { mode: 'nextSteps', heading: null, headingEnd: 0, blocks: [] }
      sections.push(current)
    }
    if (current) current.blocks.push(block)
  }
  const told = sections.filter((section) => section.blocks.length > 0).map((one) => withTasks(outline, one))
  if (told.some(({ mode }) => mode !== 'shortcomings')) return told
  const labelled = findLabelled(outline)
  if (labelled) return [labelled]
  return [...told, ...(isMinutes(outline) ? [] : findPlannedParagraphs(outline, isPlan))]
}

const isHeadRow = (outline: Outline, block: Block): boolean =>
  readHeadRow((block.cells ?? []).map(({ start, end }) => outline.folded.slice(start, end))) !== null

const isTitle = (outline: Outline, block: Block, title: string | null): boolean =>
  title !== null && block.from < 1500 && outline.text.slice(block.from, block.end) === title && !block.marker

/** A sentence that owns up to problems, with which they begin where no heading does. */
const admits = (outline: Outline, block: Block): boolean =>
  !block.cells && ownsUp(outline.text.slice(block.start, Math.min(block.end, block.start + 400)))

/** A table of what was learnt and what will be done stands under a heading that names only the first. */
const withTasks = (outline: Outline, section: FoundSection): FoundSection =>
  section.mode === 'shortcomings' && section.blocks.some((block) => block.cells && isHeadRow(outline, block))
    ? { ...section, mode: 'nextSteps' }
    : section

function readKind(outline: Outline, block: Block): HeadingKind | null {
  if (block.cells) return null
  const line = outline.text.slice(block.start, block.end)
  if (!(isHeadingLine(line) || isLongHeading(line)) || (block.marker && block.level === 7)) return null
  if (opensList.test(line)) return null
  const kind = headingRules.find(({ pattern }) => pattern.test(line))?.kind ?? null
  return kind === 'background' && /: ./.test(line) ? null : kind
}

/** In the coming year we will: the words before a list are no heading of it. */
const opensList = /^(?:in|over|during|by|within|this|next|we|to|the)\b.*\b(?:will|shall|are to)(?: also)?:$/i

/** A longer title whose first words name the plan: Main targets for 2026 and the overall plan for the next stage of work. */
const isLongHeading = (line: string): boolean =>
  line.length <= 110 &&
  /^[A-Z\d]/.test(line) &&
  /^(?:[\dIVX]+\.\s+)?(?:(?:Main|Major|Key|Our|Overall) )?(?:Targets|Tasks|Goals|Objectives|Plans?|Priorities|Requirements|Work|Measures|Next steps|Actions)\b/i.test(
    line,
  ) &&
  !/[.;:,!?]$/.test(line) &&
  !isPromise(line)

/** In a plan every part that is no introduction holds actions. */
function readPlainHeading(
  outline: Outline,
  block: Block,
  isPlan: boolean,
  current: FoundSection | null,
): HeadingKind | null {
  const isHeading =
    !block.cells &&
    block.level !== 7 &&
    isHeadingLine(outline.text.slice(block.start, block.end)) &&
    !/\||^(?:Version|Status|Date|Owner|Approved|Issued)\b/.test(outline.text.slice(block.start, block.end))
  return isPlan && !current && isHeading ? 'nextSteps' : null
}

function toSection(block: Block, kind: HeadingKind): FoundSection | null {
  if (kind === 'done' || kind === 'background') return null
  return {
    mode: kind === 'shortcomings' ? 'shortcomings' : 'nextSteps',
    heading: block,
    headingEnd: block.end,
    blocks: [],
  }
}

/** A document that answers what others recommended names no owners of its own. */
const isReply = (outline: Outline): boolean =>
  outline.blocks.slice(0, 5).some(({ folded }) => /\bresponse\b/i.test(folded) && folded.length < 160)

/** Without a heading that names it: what is told in labelled lines, who and when, from the heading of the first. */
function findLabelled(outline: Outline): FoundSection | null {
  if (isMinutes(outline)) return null
  const kinds = outline.blocks.map((block) => readLabel(outline, block)?.kind ?? null)
  const asks = kinds.filter((kind) => kind === 'task' || kind === 'advice' || kind === 'answer').length
  const duties = kinds.filter((kind) => kind === 'lead' || kind === 'deadline').length + (isReply(outline) ? 2 : 0)
  if (asks < 2 || duties < 2) return null
  const first = kinds.findIndex((kind) => kind === 'issue' || kind === 'advice' || kind === 'task' || kind === 'answer')
  const last = kinds.findLastIndex((kind) => kind !== null) + (isReply(outline) ? 1 : 0)
  const blocks = outline.blocks.slice(Math.max(0, first - 1), last + 1)
  return { mode: 'nextSteps', heading: null, headingEnd: 0, blocks }
}

/** Without headings: the tables of a plan, or paragraphs in which most sentences bind somebody. */
function findPlannedParagraphs(outline: Outline, isPlan: boolean): FoundSection[] {
  const rows = outline.blocks.filter((block) => block.cells)
  if (rows.length > 1 && rows.some((row) => isHeadRow(outline, row)))
    return [{ mode: 'nextSteps', heading: null, headingEnd: 0, blocks: rows }]
  const isLetter = outline.blocks.slice(0, 12).some(({ folded }) => /^Dear [A-Z]/.test(folded))
  const bound = outline.blocks.filter((block) => {
    const sentences = splitEnglishSentences(outline.text, block)
    const count = sentences.filter(({ start, end }) => isStrongPromise(outline.text.slice(start, end))).length
    return count > 0 && count >= sentences.length * (isPlan || isLetter ? 0.3 : 0.6)
  })
  const isMost = bound.length >= outline.blocks.length * 0.5
  const isMany = bound.length >= 3 || bound.length >= outline.blocks.length * 0.2
  return bound.length > 0 && ((isPlan && isMany) || isMost || isLetter)
    ? [{ mode: 'nextSteps', heading: null, headingEnd: 0, blocks: bound }]
    : []
}
