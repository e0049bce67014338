import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { itemLinkRule } from './list-items'

/** A range without the mark and the link word at its end, which belong to the list. */
export const cutItemLink = (text: string, { start, end }: Range): Range => ({
  start,
  end: end - takeByRule(itemLinkRule, text.slice(start, end)).length,
})
