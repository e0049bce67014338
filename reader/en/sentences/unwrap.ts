import { type SourceLine, withText } from '../../outline/source-lines'
import { fitsAny } from '../../rule'
import { lineOpeningRules } from './line-openings'

type Wrap = { width: number }

/** English lines that a printer broke at a fixed width made whole again, with words hyphenated at line ends; others stay. */
export function unwrapEnglish(lines: SourceLine[]): SourceLine[] {
  const wrap = measureWrap(lines)
  if (!wrap) return lines
  const joined: SourceLine[] = []
  let last = 0
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && continues(before, line, last, wrap))
      joined[joined.length - 1] = withText(before, glue(before.text, line.text))
    else joined.push(line)
    last = line.text.length
  }
  return joined
}

/** A broken text has many full lines that end amid a sentence and go on below in small letters. */
function measureWrap(lines: SourceLine[]): Wrap | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < 40 || width > 130) return null
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next && isOpen(line.text) && line.text.length >= width * 0.6 && goesOn(next.text)
  }).length
  return broken >= 3 && broken >= lines.length * 0.08 ? { width } : null
}

const isOpen = (text: string): boolean => !text.includes('\t') && !/[.:;!?]["”’)]?$/.test(text)
const goesOn = (text: string): boolean => /^[a-z(“"‘'£$\d]/.test(text) && !text.includes('\t') && !opensItem(text)
const opensItem = (text: string): boolean => fitsAny(lineOpeningRules, text)

function continues(before: SourceLine, line: SourceLine, last: number, { width }: Wrap): boolean {
  if (before.text.length > 20_000 || line.text.includes('\t') || before.text.includes('\t')) return false
  if (opensItem(line.text)) return false
  if (line.isAfterBlank) return isOpen(before.text) && /^[a-z]/.test(line.text) && last >= width * 0.5
  if (/^[a-z]/.test(line.text) && isOpen(before.text)) return true
  return last >= width * 0.7 && !(/[.:!?]$/.test(before.text) && last < width * 0.8)
}

/** A hyphen between small letters at a line's end is the printer's. */
const glue = (before: string, after: string): string =>
  /[a-z]-$/.test(before) && /^[a-z]/.test(after) ? before.slice(0, -1) + after : `${before} ${after}`
