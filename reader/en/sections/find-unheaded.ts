import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { isStrongPromise } from '../sentences/promises'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { readLabel } from '../tables/label-lines'
import { isLetter, isMinutes, isReply } from '../title/document-kinds'
import { isHeadRow } from './head-row'

/** The plan of a document without a heading that names it: labelled lines, else what is told and the paragraphs that bind. */
export function findUnheaded(outline: Outline, isPlan: boolean, told: FoundSection[]): FoundSection[] {
  if (isMinutes(outline)) return told
  const labelled = findLabelled(outline)
  if (labelled) return [labelled]
  const planned = findTables(outline) ?? findBound(outline, isPlan)
  return planned.length > 0 ? [...told, toSection(planned)] : told
}

const toSection = (blocks: Block[]): FoundSection => ({ mode: 'nextSteps', heading: null, headingEnd: 0, blocks })

/** What is told in labelled lines, who and when, from the heading of the first. */
function findLabelled(outline: Outline): FoundSection | null {
  const kinds = outline.blocks.map((block) => readLabel(outline, block)?.kind ?? null)
  const asks = kinds.filter((kind) => kind === 'task' || kind === 'advice' || kind === 'answer').length
  const duties = kinds.filter((kind) => kind === 'lead' || kind === 'deadline').length + (isReply(outline) ? 2 : 0)
  if (asks < 2 || duties < 2) return null
  const first = kinds.findIndex((kind) => kind === 'issue' || kind === 'advice' || kind === 'task' || kind === 'answer')
  const last = kinds.findLastIndex((kind) => kind !== null) + (isReply(outline) ? 1 : 0)
  return toSection(outline.blocks.slice(Math.max(0, first - 1), last + 1))
}

/** All rows of a document with a table of tasks; null where it has none. */
function findTables(outline: Outline): Block[] | null {
  const rows = outline.blocks.filter((block) => block.cells)
  return rows.length > 1 && rows.some((row) => isHeadRow(outline, row)) ? rows : null
}

/** Paragraphs in which most sentences bind somebody, where they are enough to make a plan. */
function findBound(outline: Outline, isPlan: boolean): Block[] {
  const writesLetter = isLetter(outline)
  const bound = outline.blocks.filter((block) => isBound(outline, block, isPlan || writesLetter ? 0.3 : 0.6))
  const isMost = bound.length >= outline.blocks.length * 0.5
  const isMany = bound.length >= 3 || bound.length >= outline.blocks.length * 0.2
  return (isPlan && isMany) || isMost || writesLetter ? bound : []
}

function isBound({ text }: Outline, block: Block, share: number): boolean {
  const sentences = splitEnglishSentences(text, block)
  const count = sentences.filter(({ start, end }) => isStrongPromise(text.slice(start, end))).length
  return count > 0 && count >= sentences.length * share
}
