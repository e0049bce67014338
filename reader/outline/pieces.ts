import { hanRuns, latinWords } from './letters'

/** What tells no subject: characters and words that are left out, and endings that words of Latin letters lose. */
export type Common = { chinese: RegExp; english: ReadonlySet<string>; ending: RegExp }

/** The two-character pieces of a text that tell its subject, and its words in Latin letters without their endings. */
export function listPieces(text: string, { chinese, english, ending }: Common): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.toLowerCase().match(latinWords) ?? [])
    if (!english.has(word)) pieces.add(word.replace(ending, ''))
  for (const run of text.replace(chinese, ' ').match(hanRuns) ?? [])
    for (let index = 0; index + 2 <= run.length; index++) pieces.add(run.slice(index, index + 2))
  return pieces
}

/** Texts by the pieces they hold, so that one is compared only with those that share a piece with it. */
export type PieceIndex = ReadonlyMap<string, number[]>

/** An index over the pieces of each text, by its place in the list. */
export function indexPieces(texts: readonly ReadonlySet<string>[]): PieceIndex {
  const holders = new Map<string, number[]>()
  for (const [place, pieces] of texts.entries())
    for (const piece of pieces) {
      const known = holders.get(piece)
      if (known) known.push(place)
      else holders.set(piece, [place])
    }
  return holders
}

/**
 * In how many texts a piece may stand and still be compared: in any number where there are few, in fewer the more there are, so
 * that the time does not grow with their product. What so many texts hold tells nothing.
 */
export const mostHolders = (mostComparisons: number, count: number): number =>
  Math.max(fewestHolders, mostComparisons / Math.max(1, count))

const fewestHolders = 50
