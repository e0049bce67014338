import { smallAhead } from '../../outline/letters'
import { joinLines, longestParagraph, type SourceLine, widthAtBreak } from '../../outline/source-lines'
import { fitsAny } from '../../rule'
import { lineOpeningRules } from './line-openings'

/** Which texts are taken for broken: of which widths, and how many and which share of lines are full and go on in small letters. */
const broken = { narrowest: 40, widest: 130, full: 0.6, fewest: 3, share: 0.08 }
/** Which share of the width a line reaches that goes on below a blank one, below another, or after a full stop. */
const goesOnFrom = { blank: 0.5, line: 0.7, stop: 0.8 }

const closed = /[.:;!?]["”’)]?$/
const stopBehind = /[.:!?]$/
const goesOnAhead = /^[a-z(“"‘'£$\d]/
const hyphenBehind = /[a-z]-$/

/** English lines that a printer broke at a fixed width made whole again, with words hyphenated at line ends; others stay. */
export function unwrapEnglish(lines: SourceLine[]): SourceLine[] {
  const width = widthAtBreak(lines.map((line) => line.text.length))
  if (!isBroken(lines, width)) return lines
  return joinLines(lines, (before, line, last) => continues(before, line, last.text.length, width), glue)
}

/** A broken text has many full lines that end amid a sentence and go on below in small letters. */
function isBroken(lines: SourceLine[], width: number): boolean {
  if (width < broken.narrowest || width > broken.widest) return false
  const full = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next && isOpen(line.text) && line.text.length >= width * broken.full && goesOn(next.text)
  }).length
  return full >= broken.fewest && full >= lines.length * broken.share
}

const isOpen = (text: string): boolean => !text.includes('\t') && !closed.test(text)
const goesOn = (text: string): boolean => goesOnAhead.test(text) && !text.includes('\t') && !opensItem(text)
const opensItem = (text: string): boolean => fitsAny(lineOpeningRules, text)

function continues(before: SourceLine, line: SourceLine, last: number, width: number): boolean {
  if (before.text.length > longestParagraph || line.text.includes('\t') || before.text.includes('\t')) return false
  if (opensItem(line.text)) return false
  const isSmall = smallAhead.test(line.text)
  if (line.isAfterBlank) return isOpen(before.text) && isSmall && last >= width * goesOnFrom.blank
  if (isSmall && isOpen(before.text)) return true
  return last >= width * goesOnFrom.line && !(stopBehind.test(before.text) && last < width * goesOnFrom.stop)
}

/** A hyphen between small letters at a line's end is the printer's. */
const glue = (before: string, after: string): string =>
  hyphenBehind.test(before) && smallAhead.test(after) ? before.slice(0, -1) + after : `${before} ${after}`
