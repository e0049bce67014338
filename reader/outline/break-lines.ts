import { inlineMarkers } from './inline-markers'
import { readOrder } from './read-marker'
import { type SourceLine, withText } from './source-lines'

const shortest = 20
const longestMark = 12

const headMarkers = inlineMarkers.map(({ level, pattern }) => ({ level, pattern: new RegExp(pattern.source) }))
/** Whether a line may hold any of them: most do not, and are done with at once. */
const mayHoldMarker = /[一二三四五六七八九十]、|\([一二三四五六七八九十\d]|\d ?[、.]|[①-⑳]/
type Found = { at: number; level: number; order: number }

/** Lines that hold several numbered paragraphs broken up, one paragraph a line. */
export function breakLines(lines: SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    if (line.folded.length < shortest || line.text.includes('\t')) return [line]
    const borders = listBorders(line.folded)
    return borders.length === 0 ? [line] : cut(line, borders)
  })
}

/** A place counts where its number goes on from the one before: 1 then 2, or 一 again under the next heading. */
function listBorders(folded: string): number[] {
  if (!mayHoldMarker.test(folded)) return []
  const found = inlineMarkers.flatMap(({ level, pattern }) =>
    [...folded.matchAll(pattern)].map((hit) => ({ at: hit.index, level, order: readOrder(hit[0]) })),
  )
  const head = headMarkers.flatMap(({ level, pattern }) => readHead(folded, level, pattern))
  return inlineMarkers.flatMap(({ level }) => listChain([...head, ...found].filter((one) => one.level === level)))
}

function readHead(folded: string, level: number, pattern: RegExp): Found[] {
  const hit = `。${folded.slice(0, longestMark)}`.match(pattern)
  return hit?.index === 1 ? [{ at: 0, level, order: readOrder(hit[0]) }] : []
}

function listChain(found: Found[]): number[] {
  const sorted = found.sort((a, b) => a.at - b.at)
  const kept: Found[] = []
  for (const [index, one] of sorted.entries()) {
    const before = kept.at(-1)
    const follows = before !== undefined && one.order === before.order + 1
    const opens = one.order === 1 && sorted[index + 1]?.order === 2
    if (follows || opens || (before === undefined && one.at === 0)) kept.push(one)
  }
  return kept.map((one) => one.at).filter((at) => at > 0)
}

function cut(line: SourceLine, borders: number[]): SourceLine[] {
  const places = [0, ...borders.sort((a, b) => a - b), line.text.length]
  return places.slice(0, -1).flatMap((from, index) => {
    const text = line.text.slice(from, places[index + 1]).trim()
    return text ? [withText(line, text)] : []
  })
}
