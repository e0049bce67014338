import type { HeadingKind } from '../../outline/document'
import { countWords } from '../../outline/letters'
import { type Block, bulletLevel, type Outline } from '../../outline/read-outline'
import { findRule, fitsAny } from '../../rule'
import { englishOrder } from '../order'
import { timeAheadRule } from '../sentences/list-items'
import { isPromise } from '../sentences/promises'
import { listOpener, longHeading, numberedAim, paperLine, partHeading, questionHeading } from './line-kinds'

const longest = { heading: 90, title: 110 }
const mostWords = { numbered: 18, plain: 12 }
const numberAhead = /^(?:\d+|[IVX]+)[.．]/
const headingAhead = /^(?:[A-Z0-9"“(]|[IVX]+\.)/
const capitalAhead = /^[A-Z\d]/
const stopBehind = /[.;,!]$/
const markBehind = /[.;:,!?]$/

/** Whether a line is a heading: short, without a full stop, capital first. */
export const isHeadingLine = (line: string): boolean =>
  line.length <= longest.heading &&
  countWords(line) <= (numberAhead.test(line) ? mostWords.numbered : mostWords.plain) &&
  headingAhead.test(line) &&
  !stopBehind.test(line) &&
  (!line.endsWith('?') || fitsAny(questionHeading, line))

/** What a paragraph says of the section below it, where it is a heading that says so; else null. Contact: Ida heads nothing. */
export function readHeadingKind(outline: Outline, block: Block): HeadingKind | null {
  if (block.cells) return null
  const line = outline.text.slice(block.start, block.end)
  if (!(isHeadingLine(line) || isLongHeading(line)) || (block.marker && block.level === bulletLevel)) return null
  if (fitsAny(listOpener, line) || fitsAny(timeAheadRule, line)) return null
  const kind = findRule(englishOrder.headings, line)?.kind ?? null
  return kind === 'background' && line.slice(0, -1).includes(': ') ? null : kind
}

/** A longer title whose first words name the plan: Main targets for 2026 and the overall plan for the next stage of work. */
const isLongHeading = (line: string): boolean =>
  line.length <= longest.title &&
  capitalAhead.test(line) &&
  fitsAny(longHeading, line) &&
  !markBehind.test(line) &&
  !isPromise(line)

/** Whether a paragraph heads a part of what the heading above it names: Milestones, Key results. */
export const isPartHeading = (outline: Outline, block: Block): boolean =>
  !block.cells && fitsAny(partHeading, outline.text.slice(block.start, block.end))

/** Whether a paragraph numbers one of the aims of a plan: Objective 2: ferries on time. */
export const isNumberedAim = (outline: Outline, block: Block): boolean =>
  !block.cells &&
  block.end - block.start <= longest.title &&
  fitsAny(numberedAim, outline.text.slice(block.from, block.end))

/** Whether a paragraph is a heading of whatever kind, and no line about the paper itself. */
export function isPlainHeading(outline: Outline, block: Block): boolean {
  if (block.cells || block.level === bulletLevel) return false
  const line = outline.text.slice(block.start, block.end)
  return isHeadingLine(line) && !fitsAny(paperLine, line)
}
