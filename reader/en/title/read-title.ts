import { fullYear } from '../../commitment/last-day'
import type { Heading } from '../../outline/document'
import { bulletLevel, type Outline } from '../../outline/read-outline'
import { findRule, fitsAny, matchFirst, takeByRule } from '../../rule'
import { englishOrder } from '../order'
import { aheadTitle, issuerRule, titleYears } from './titles'

const firstLines = 6
const longest = { line: 200, given: 160, title: 140 }
const stopBehind = /[.;]$/

/** Title, year and issuer of an English document. `2024-25` is the year that ends in 2025; plans name their own. */
export function readEnglishHeading(outline: Outline, given: { title?: string; year?: number }): Heading {
  const head = outline.blocks.slice(0, firstLines)
  const listed = head.findIndex((block) => block.level === bulletLevel)
  const lines = (listed < 0 ? head : head.slice(0, Math.max(1, listed - 1)))
    .filter((block) => !block.cells)
    .map((block) => outline.text.slice(block.from, Math.min(block.end, block.from + longest.line)))
  const own = lines.find(isTitle) ?? given.title ?? lines[0] ?? ''
  const title = given.title ?? (own || null)
  const kind = findRule(englishOrder.titles, own)?.kind ?? 'fragment'
  const named = readYear(own) ?? readYear(lines.filter((line) => !stopBehind.test(line)).join('\n'))
  const year = given.year ?? named?.year ?? null
  const isAhead = kind === 'plan' || named?.isSpan === true || fitsAny(aheadTitle, own)
  return {
    kind,
    title: title && title.length <= longest.given ? title : null,
    year,
    pastYear: year === null || !isAhead ? year : year - 1,
    yearAhead: isAhead,
    issuer: readIssuer([title ?? '', ...lines]),
  }
}

const isTitle = (line: string): boolean =>
  line.length <= longest.title && fitsAny(englishOrder.titles, line) && !line.endsWith('.')

/** 2026-2030 is a plan of several years, which begins with the first. */
function readYear(words: string): { year: number; isSpan: boolean } | null {
  const named = matchFirst(titleYears, words)
  if (!named) return null
  const [first, last] = [Number(named[1]), named[2] === undefined ? null : fullYear(named[2])]
  if (last === null) return { year: first, isSpan: false }
  return { year: last > first + 1 ? first : last, isSpan: true }
}

const readIssuer = (lines: string[]): string | null =>
  lines.map((line) => takeByRule(issuerRule, line)).find((name) => name !== '') ?? null
