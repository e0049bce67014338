/** Sentences by the pieces they hold, so that a promise is compared only with those that share a word with it. */
export type PieceIndex = ReadonlyMap<string, number[]>
export type Match = { place: number; share: number }

/** How many comparisons of a piece with a sentence a whole chain may take; two ordinary reports need a thousandth of it. */
const mostComparisons = 40_000_000

/** An index over the pieces of each sentence, by its place in the list. */
export function indexPieces(sentences: readonly ReadonlySet<string>[]): PieceIndex {
  const holders = new Map<string, number[]>()
  for (const [place, pieces] of sentences.entries())
    for (const piece of pieces) {
      const known = holders.get(piece)
      if (known) known.push(place)
      else holders.set(piece, [place])
    }
  return holders
}

/**
 * In how many sentences a piece may stand and still be compared: in any number where two reports are of ordinary size, in
 * fewer the more promises there are, so that the time does not grow with their product. What so many sentences hold tells nothing.
 */
export const mostHoldersFor = (pieceCount: number): number => Math.max(50, mostComparisons / Math.max(1, pieceCount))

/** How pieces are weighed, and which sentence is not asked. */
export type Asking = { weigh: (piece: string) => number; mostHolders: number; but?: number }

/** The sentence that holds the greatest share of `own`'s weight, the first of several alike; null where none shares a piece. */
export function findClosest(
  own: ReadonlySet<string>,
  index: PieceIndex,
  { weigh, mostHolders, but }: Asking,
): Match | null {
  const weights = new Map<number, number>()
  let total = 0
  for (const piece of own) {
    const weight = weigh(piece)
    const places = index.get(piece) ?? []
    total += weight
    if (places.length > mostHolders) continue
    for (const place of places) weights.set(place, (weights.get(place) ?? 0) + weight)
  }
  if (but !== undefined) weights.delete(but)
  return pickHeaviest(weights, total)
}

function pickHeaviest(weights: ReadonlyMap<number, number>, total: number): Match | null {
  let best: Match | null = null
  for (const [place, weight] of weights) {
    const share = weight / total
    const isBetter = !best || share > best.share || (share === best.share && place < best.place)
    if (isBetter) best = { place, share }
  }
  return best
}
