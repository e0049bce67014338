import type { Difference } from '@/domain/report/compare-texts'
import { showAlone } from '@/domain/report/mark-middles'
import { markWords, type WordPart } from '@/domain/report/mark-words'

/** A sentence said otherwise, with the words that differ marked in both, or one that only one of the texts has. */
export type ShownDifference = { older: WordPart[] | null; newer: WordPart[] | null }

/** Marks the words in which the two sides of a place differ. */
export function markDifference({ older, newer }: Difference): ShownDifference {
  if (older && newer) return markWords(older.text, newer.text)
  return { older: older && showAlone(older.text), newer: newer && showAlone(newer.text) }
}
