import type { PieceIndex } from '../outline/pieces'

export type Match = { place: number; share: number }

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
