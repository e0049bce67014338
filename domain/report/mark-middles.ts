/** A piece of a sentence; `isChanged`: the other sentence has it not, or otherwise. */
export type WordPart = { text: string; isChanged: boolean }

/** Of an endless sentence so many signs are shown, and so many around what differs. */
const longest = 600
const around = 40

/** A sentence that only one text has, its beginning alone where it is endless. */
export const showAlone = (text: string): WordPart[] => [{ text: shorten(text), isChanged: false }]

/** Two endless sentences from where they differ: what both begin and end with is left out but for some signs. */
export function markMiddles(older: string, newer: string): { older: WordPart[]; newer: WordPart[] } {
  const head = countAlike(older, newer, (text, at) => text.charCodeAt(at))
  const [a, b] = [older.slice(head), newer.slice(head)]
  const tail = countAlike(a, b, (text, at) => text.charCodeAt(text.length - 1 - at))
  const mark = (text: string, whole: string): WordPart[] =>
    [
      { text: `${head > around ? '…' : ''}${cut(whole, Math.max(0, head - around), head)}`, isChanged: false },
      { text: shorten(text.slice(0, text.length - tail)), isChanged: true },
      { text: tailOf(whole, tail), isChanged: false },
    ].filter((part) => part.text)
  return { older: mark(a, older), newer: mark(b, newer) }
}

function countAlike(older: string, newer: string, codeAt: (text: string, at: number) => number): number {
  const most = Math.min(older.length, newer.length)
  let count = 0
  while (count < most && codeAt(older, count) === codeAt(newer, count)) count++
  return count
}

function tailOf(whole: string, tail: number): string {
  const from = whole.length - tail
  return tail > around ? `${cut(whole, from, from + around)}…` : whole.slice(from)
}

// A sign beyond the basic plane is two characters; half of one is none.
const cut = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\p{Surrogate}/gu, '')

const shorten = (text: string): string => (text.length > longest ? `${cut(text, 0, longest)}…` : text)
