import type { Range } from '../report-text'
import { foldText } from './fold-text'
import { laterPart, wideDot } from './loose-markers'
import { type Marker, readMarker } from './read-marker'

/** A paragraph of the text: `start` after its enumerator, `from` before it. */
export type Block = Range & {
  from: number
  folded: string
  marker: Marker | null
  level: number
  cells: Range[] | null
}

/** The text with its folded twin and its paragraphs. */
export type Outline = { text: string; folded: string; blocks: Block[] }

/** Levels below those of numbers: 一是, a bullet, and a paragraph without an enumerator. */
export const firstlyLevel = 6
export const bulletLevel = 7
export const plainLevel = 9
const wideDotLevel = 3
const longestWideMark = 4

/** The paragraphs of a cleaned text with their enumerators; a row of a table has cells. */
export function readOutline(text: string): Outline {
  const folded = foldText(text)
  const blocks: Block[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    if (end > from) blocks.push(readBlock(folded, text.slice(from, Math.min(end, from + longestWideMark)), from, end))
    from = end + 1
  }
  return { text, folded, blocks }
}

function readBlock(folded: string, raw: string, from: number, end: number): Block {
  const line = folded.slice(from, end)
  const cells = line.includes('\t') ? listCells(line, from) : null
  const marker = cells ? null : dropListMarker(readWideMarker(raw) ?? readMarker(line), line)
  const start = from + (marker?.length ?? 0)
  return { from, start, end, folded: folded.slice(start, end), marker, level: marker?.level ?? plainLevel, cells }
}

function readWideMarker(raw: string): Marker | null {
  const found = raw.match(wideDot.pattern)
  return found ? { length: found[0].length, level: wideDotLevel, order: Number(found[1]) } : null
}

function dropListMarker(marker: Marker | null, line: string): Marker | null {
  if (marker?.level !== firstlyLevel) return marker
  return laterPart.pattern.test(line) ? null : marker
}

function listCells(line: string, from: number): Range[] {
  let start = from
  return line.split('\t').map((cell) => {
    const range = { start, end: start + cell.length }
    start = range.end + 1
    return range
  })
}
