import { markMiddles, type WordPart } from './mark-middles'

export type { WordPart } from './mark-middles'

/** So many words a person compares at once. */
const longest = 600
/** A sentence of more signs has more words than that, and takes long to be cut into them. */
const mostSigns = 6000

/** The words in which two sentences differ, marked in both: a Chinese sign, or a Latin word or number, at a time. */
export function markWords(older: string, newer: string): { older: WordPart[]; newer: WordPart[] } {
  if (Math.max(older.length, newer.length) > mostSigns) return markMiddles(older, newer)
  const [a, b] = [toWords(older), toWords(newer)]
  if (a.length > longest || b.length > longest) return markMiddles(older, newer)
  const common = listCommon(a, b)
  return {
    older: toParts(a, new Set(common.map(([at]) => at))),
    newer: toParts(b, new Set(common.map(([, at]) => at))),
  }
}

const toWords = (text: string): string[] =>
  text.match(/[\p{Script=Latin}\p{M}'’-]+|\p{N}+(?:[.．]\p{N}+)?%?|\s+|./gsu) ?? []

/** The longest part that both have in order, as pairs of places. */
function listCommon(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const common: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) common.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return common
}

function toParts(words: string[], common: ReadonlySet<number>): WordPart[] {
  const parts: WordPart[] = []
  for (const [at, text] of words.entries()) {
    const isChanged = !common.has(at)
    const last = parts.at(-1)
    if (last?.isChanged === isChanged) last.text += text
    else parts.push({ text, isChanged })
  }
  return parts
}
