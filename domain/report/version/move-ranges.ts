import type { Range, ReadReport } from '@/reader/report-text'
import { pairPlaces } from './pair-places'
import { placeOf, type SignedText, signText } from './sign-text'

/** What stands in the newer text, at its place and with its words there; and what stands there no more, as it was. */
export type MovedRanges<Piece> = { moved: Piece[]; unmoved: Piece[] }

/**
 * Moves what stands in an older text to where the newer one has the very same sentences, blanks and widths aside, wherever in it. Words that stand
 * several times are moved as `pairPlaces` says; what it cannot tell, and what was reworded or left out, is not moved. Time grows with the texts and
 * with the sentences times the pieces.
 */
export function moveRanges<Piece extends Range & { text: string }>(
  pieces: readonly Piece[],
  texts: { older: string; newer: string; language: ReadReport['language'] },
): MovedRanges<Piece> {
  const [older, newer] = [signText(texts.older, texts.language), signText(texts.newer, texts.language)]
  const follow = followSentences(older, newer)
  const moved: Piece[] = []
  const unmoved: Piece[] = []
  for (const piece of pieces) {
    const at = follow(piece)
    if (at) moved.push({ ...piece, ...at, text: newer.text.slice(at.start, at.end) })
    else unmoved.push(piece)
  }
  return { moved, unmoved }
}

/** For a stretch of the older text its place in the newer; null where the sentences that hold it stand there no more. */
function followSentences(older: SignedText, newer: SignedText): (range: Range) => Range | null {
  const known = new Map<string, Map<number, number>>()
  return (range) => {
    const [from, to] = [placeOf(older, range.start), placeOf(older, range.end)]
    const hull = findHull(older, { start: from, end: to })
    if (from === to || !hull) return null
    const words = older.key.slice(hull.start, hull.end)
    const pairs = known.get(words) ?? pairWords(older, newer, words)
    known.set(words, pairs)
    const place = pairs.get(hull.start)
    if (place === undefined) return null
    const signs = { start: place + from - hull.start, end: place + to - hull.start }
    const found = toRange(newer, signs)
    // A sign that stands for several cannot be cut.
    return placeOf(newer, found.start) === signs.start && placeOf(newer, found.end) === signs.end ? found : null
  }
}

/** The sentences that hold a stretch, as a stretch of the key. */
function findHull({ key, starts, isEnd }: SignedText, { start, end }: Range): Range | null {
  const first = starts.filter((each) => each <= start).at(-1)
  if (first === undefined) return null
  let last = end
  while (last < key.length && !isEnd(last)) last++
  return { start: first, end: last }
}

const pairWords = (older: SignedText, newer: SignedText, words: string): Map<number, number> =>
  pairPlaces(
    { signed: older, places: listPlaces(older, words) },
    { signed: newer, places: listPlaces(newer, words) },
    words.length,
  )

/** Where the words stand as whole sentences. */
const listPlaces = ({ key, starts, isEnd }: SignedText, words: string): number[] =>
  starts.filter((start) => key.startsWith(words, start) && isEnd(start + words.length))

function toRange({ text, at }: SignedText, { start, end }: Range): Range {
  const last = at[end - 1] ?? 0
  return { start: at[start] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length }
}
