/** From here on two quotes mean the same words of a document. */
export const alikeFrom = 0.7

/** How much of two quotes is the same, from 0 to 1, by their pairs of characters without blanks and marks. */
export function alikeness(one: string, other: string): number {
  const [left, right] = [listPairs(one), listPairs(other)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

function listPairs(words: string): Set<string> {
  const bare = words.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, index) => bare.slice(index, index + 2)))
}
