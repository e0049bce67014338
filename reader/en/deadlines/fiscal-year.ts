import { fullYear } from '../../commitment/last-day'
import type { Outline } from '../../outline/read-outline'
import { findRule, fitsAny, matchFirst } from '../../rule'
import { englishOrder } from '../order'
import { fiscalTitle } from './own-time'

/** How many of the first paragraphs, and up to which length, are titles. */
const head = { titles: 4, title: 140 }

/** 2026/27 in a title is the financial year that a plan plans; a report on it plans the next. */
export function readFiscalYear(outline: Outline): number | null {
  const titles = outline.blocks
    .slice(0, head.titles)
    .map(({ folded }) => folded)
    .filter((line) => line.length <= head.title && !line.endsWith('.'))
  const title = titles.find((line) => fitsAny(fiscalTitle, line))
  const [, from, to] = (title && matchFirst(fiscalTitle, title)) || []
  if (!title || !from || !to || fullYear(to) !== Number(from) + 1) return null
  return fullYear(to) + (findRule(englishOrder.titles, title)?.kind === 'plan' ? 0 : 1)
}
