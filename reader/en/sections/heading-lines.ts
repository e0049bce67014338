import type { HeadingKind } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { findRule, fitsAny } from '../../rule'
import { englishOrder } from '../order'
import { timeAheadRules } from '../sentences/list-items'
import { isPromise } from '../sentences/promises'
import { listOpeners, longHeadings, numberedAims, paperLines, partHeadings, questionHeadings } from './line-kinds'

/** Whether a line is a heading: short, without a full stop, capital first. */
export const isHeadingLine = (line: string): boolean =>
  line.length <= 90 &&
  line.split(/\s+/).length <= (/^(?:\d+|[IVX]+)[.．]/.test(line) ? 18 : 12) &&
  /^(?:[A-Z0-9"“(]|[IVX]+\.)/.test(line) &&
  !/[.;,!]$/.test(line) &&
  (!line.endsWith('?') || fitsAny(questionHeadings, line))

/** What a paragraph says of the section below it, where it is a heading that says so; else null. Contact: Ida heads nothing. */
export function readHeadingKind(outline: Outline, block: Block): HeadingKind | null {
  if (block.cells) return null
  const line = outline.text.slice(block.start, block.end)
  if (!(isHeadingLine(line) || isLongHeading(line)) || (block.marker && block.level === 7)) return null
  if (fitsAny(listOpeners, line) || fitsAny(timeAheadRules, line)) return null
  const kind = findRule(englishOrder.headings, line)?.kind ?? null
  return kind === 'background' && /: ./.test(line) ? null : kind
}

/** A longer title whose first words name the plan: Main targets for 2026 and the overall plan for the next stage of work. */
const isLongHeading = (line: string): boolean =>
  line.length <= 110 &&
  /^[A-Z\d]/.test(line) &&
  fitsAny(longHeadings, line) &&
  !/[.;:,!?]$/.test(line) &&
  !isPromise(line)

/** Whether a paragraph heads a part of what the heading above it names: Milestones, Key results. */
export const isPartHeading = (outline: Outline, block: Block): boolean =>
  !block.cells && fitsAny(partHeadings, outline.text.slice(block.start, block.end))

/** Whether a paragraph numbers one of the aims of a plan: Objective 2: ferries on time. */
export const isNumberedAim = (outline: Outline, block: Block): boolean =>
  !block.cells && block.end - block.start <= 110 && fitsAny(numberedAims, outline.text.slice(block.from, block.end))

/** Whether a paragraph is a heading of whatever kind, and no line about the paper itself. */
export function isPlainHeading(outline: Outline, block: Block): boolean {
  if (block.cells || block.level === 7) return false
  const line = outline.text.slice(block.start, block.end)
  return isHeadingLine(line) && !fitsAny(paperLines, line)
}
