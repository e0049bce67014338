import type { ReadReport } from '@/reader/report-text'
import { keyOf } from './key-of'
import { listLines } from './list-lines'

/** Two texts of which nine tenths of the signs stand in sentences that both have are the same report, though they differ in places. */
export const sameFrom = 0.9

/** The lengths that a text can have which is the same report as one of this length. */
export const lengthsAlike = (length: number): { from: number; to: number } => ({
  from: Math.floor((length * sameFrom) / (2 - sameFrom)) - 1,
  to: Math.ceil((length * (2 - sameFrom)) / sameFrom) + 1,
})

/** The share of signs, from 0 to 1, that stand in sentences which both texts have, wherever in them. Time grows with the texts. */
export function likenessOf(one: string, other: string, language: ReadReport['language']): number {
  const left = new Map<string, number>()
  let [total, common] = [0, 0]
  for (const key of keysOf(one, language)) {
    total += key.length
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  for (const key of keysOf(other, language)) {
    total += key.length
    const count = left.get(key) ?? 0
    if (!count) continue
    left.set(key, count - 1)
    common += 2 * key.length
  }
  return total ? common / total : 0
}

const keysOf = (text: string, language: ReadReport['language']): string[] =>
  listLines(text, language).map((line) => keyOf(line.text))
