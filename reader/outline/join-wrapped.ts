import { loneMarker } from './loose-markers'
import { startsWithMarker } from './read-marker'
import { type SourceLine, withText } from './source-lines'

/** The lines with sentences that a printer or a link broke in two made whole again: one paragraph a line. */
export function joinWrapped(lines: SourceLine[]): SourceLine[] {
  const width = measureWrap(lines)
  const joined: SourceLine[] = []
  let last = 0
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && continues(before, line, last, width))
      joined[joined.length - 1] = withText(before, glue(before.text, line.text))
    else joined.push(line)
    last = widthOf(line.folded)
  }
  return joined
}

const isRow = (line: SourceLine) => line.text.includes('\t')

function continues(before: SourceLine, line: SourceLine, last: number, width: number): boolean {
  if (isRow(before) || isRow(line) || before.folded.length > 20_000) return false
  if (/^[,。、;:!?)》〉”]/.test(line.folded)) return true
  if (/[,、《〈“(]$/.test(before.folded) && !/^[a-z]{0,3}\)/.test(line.folded)) return true
  if (loneMarker.pattern.test(before.folded)) return true
  if (line.isIndented || line.isAfterBlank || startsWithMarker(line.folded) || !width) return false
  // A capital after a line of Latin letters may be a heading or an item; broken English is made whole elsewhere.
  if (/^[A-Z•·\d–-]/.test(line.folded) && /[A-Za-z\d)%’'.]$/.test(before.folded) && !/[一-龥]/.test(before.folded))
    return false
  return last >= width * 0.7 && !/[。:!?;]$/.test(before.folded)
}

/** The width at which lines were broken, in full-width characters; 0 where lines are whole paragraphs. */
function measureWrap(lines: SourceLine[]): number {
  const widths = lines.map((line) => widthOf(line.folded)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (lines.length < 6 || width < 15 || width > 60) return 0
  const full = lines.filter((line) => isFull(line, width)).length
  const open = lines.filter((line) => isFull(line, width) && !/[。:!?;.]$/.test(line.folded)).length
  return full >= lines.length * 0.3 && open >= full * 0.5 ? width : 0
}

const isFull = (line: SourceLine, width: number) => !isRow(line) && widthOf(line.folded) >= width * 0.85

function widthOf(folded: string): number {
  let width = 0
  for (let index = 0; index < folded.length && index < 400; index++)
    width += folded.charCodeAt(index) > 0x2000 ? 1 : 0.5
  return width
}

const glue = (before: string, after: string): string =>
  /[A-Za-z0-9,.;:)%]$/.test(before) && /^[A-Za-z0-9(£$"'“]/.test(after) ? `${before} ${after}` : before + after
