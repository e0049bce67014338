import { type FoundSection, unheaded } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { isStrongPromise } from '../sentences/promises'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { readLabel } from '../tables/label-lines'
import { isLetter, isMinutes, isReply } from '../title/document-kinds'
import { isHeadRow } from './head-row'

/** Which share of a paragraph's sentences must bind somebody, and how many or which share of all paragraphs must do so. */
const [someOf, mostOf] = [0.3, 0.6]
const [many, manyOf] = [3, 0.2]

/** The plan of a document without a heading that names it: labelled lines, else what is told and the paragraphs that bind. */
export function findUnheaded(outline: Outline, isPlan: boolean, told: FoundSection[]): FoundSection[] {
  if (isMinutes(outline)) return told
  const labelled = findLabelled(outline)
  if (labelled) return [labelled]
  const planned = findTables(outline) ?? findBound(outline, isPlan)
  if (planned.length === 0) return told
  const binding = planned.filter((block) => block.cells !== null || isBound(outline, block, mostOf))
  const apart = told.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !binding.includes(block)),
  }))
  const known = new Set(apart.flatMap(({ blocks }) => blocks))
  return [...apart.filter(({ blocks }) => blocks.length > 0), unheaded(planned.filter((block) => !known.has(block)))]
}

/** What is told in labelled lines, who and when, from the heading of the first. */
function findLabelled(outline: Outline): FoundSection | null {
  const kinds = outline.blocks.map((block) => readLabel(outline, block)?.kind ?? null)
  const asks = kinds.filter((kind) => kind === 'task' || kind === 'advice' || kind === 'answer').length
  const duties =
    kinds.filter((kind) => kind === 'lead' || kind === 'deadline' || kind === 'progress').length +
    (isReply(outline) ? 2 : 0)
  if (asks < 2 || duties < 2) return null
  const first = kinds.findIndex((kind) => kind === 'issue' || kind === 'advice' || kind === 'task' || kind === 'answer')
  const last = kinds.findLastIndex((kind) => kind !== null) + (isReply(outline) ? 1 : 0)
  return unheaded(outline.blocks.slice(Math.max(0, first - 1), last + 1))
}

/** All rows of a document with a table of tasks; null where it has none. */
function findTables(outline: Outline): Block[] | null {
  const rows = outline.blocks.filter((block) => block.cells)
  return rows.length > 1 && rows.some((row) => isHeadRow(outline, row)) ? rows : null
}

/** Paragraphs in which most sentences bind somebody, where they are enough to make a plan. */
function findBound(outline: Outline, isPlan: boolean): Block[] {
  const writesLetter = isLetter(outline) || isReply(outline)
  const bound = outline.blocks.filter((block) => isBound(outline, block, isPlan || writesLetter ? someOf : mostOf))
  const isMost = bound.length >= outline.blocks.length / 2
  const isMany = bound.length >= many || bound.length >= outline.blocks.length * manyOf
  return (isPlan && isMany) || isMost || writesLetter ? bound : []
}

function isBound({ text }: Outline, block: Block, share: number): boolean {
  const sentences = splitEnglishSentences(text, block)
  const count = sentences.filter(({ start, end }) => isStrongPromise(text.slice(start, end))).length
  return count > 0 && count >= sentences.length * share
}
