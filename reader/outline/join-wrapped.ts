import { han } from './letters'
import { loneMarker } from './loose-markers'
import { startsWithMarker } from './read-marker'
import { joinLines, longestParagraph, type SourceLine, widthAtBreak } from './source-lines'

/** Which texts are taken for broken: how many lines, of which widths in full-width characters, and the shares of full and open ones. */
const broken = { fewest: 6, narrowest: 15, widest: 60, full: 0.3, open: 0.5 }
/** Which share of the width makes a line full, and one that may go on. */
const [fullFrom, openFrom] = [0.85, 0.7]
const longestMeasured = 400
const [firstFullWidth, halfWidth] = [0x2000, 0.5]

const goesOnAhead = /^[,。、;:!?)》〉”]/
const goesOnBehind = /[,、《〈“(]$/
const bracketItem = /^[a-z]{0,3}\)/
const capitalAhead = /^[A-Z•·\d–-]/
const latinBehind = /[A-Za-z\d)%’'.]$/
const stopBehind = /[。:!?;]$/
const anyStopBehind = /[。:!?;.]$/
const glueBehind = /[A-Za-z0-9,.;:)%]$/
const glueAhead = /^[A-Za-z0-9(£$"'“]/

/** The lines with sentences that a printer or a link broke in two made whole again: one paragraph a line. */
export function joinWrapped(lines: SourceLine[]): SourceLine[] {
  const width = measureWrap(lines)
  return joinLines(lines, (before, line, last) => continues(before, line, widthOf(last.folded), width), glue)
}

const isRow = (line: SourceLine) => line.text.includes('\t')

function continues(before: SourceLine, line: SourceLine, last: number, width: number): boolean {
  if (isRow(before) || isRow(line) || before.folded.length > longestParagraph) return false
  if (goesOnAhead.test(line.folded)) return true
  if (goesOnBehind.test(before.folded) && !bracketItem.test(line.folded)) return true
  if (loneMarker.pattern.test(before.folded)) return true
  if (line.isIndented || line.isAfterBlank || startsWithMarker(line.folded) || !width) return false
  // A capital after a line of Latin letters may be a heading or an item; broken English is made whole elsewhere.
  if (capitalAhead.test(line.folded) && latinBehind.test(before.folded) && !han.test(before.folded)) return false
  return last >= width * openFrom && !stopBehind.test(before.folded)
}

/** The width at which lines were broken, in full-width characters; 0 where lines are whole paragraphs. */
function measureWrap(lines: SourceLine[]): number {
  const width = widthAtBreak(lines.map((line) => widthOf(line.folded)))
  if (lines.length < broken.fewest || width < broken.narrowest || width > broken.widest) return 0
  const full = lines.filter((line) => isFull(line, width))
  const open = full.filter((line) => !anyStopBehind.test(line.folded))
  return full.length >= lines.length * broken.full && open.length >= full.length * broken.open ? width : 0
}

const isFull = (line: SourceLine, width: number) => !isRow(line) && widthOf(line.folded) >= width * fullFrom

function widthOf(folded: string): number {
  let width = 0
  for (let index = 0; index < folded.length && index < longestMeasured; index++)
    width += folded.charCodeAt(index) > firstFullWidth ? 1 : halfWidth
  return width
}

const glue = (before: string, after: string): string =>
  glueBehind.test(before) && glueAhead.test(after) ? `${before} ${after}` : before + after
