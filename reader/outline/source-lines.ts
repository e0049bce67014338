import { foldText } from './fold-text'
import { digit } from './letters'

const longestLine = 120
const lineBreak = /\r\n?/g
const indent = /^[ \u3000\u00a0]{2}|^\u3000/
const innerIndent = /(?<=\S)(?<!^[ \t]{0,20}\(?[A-Za-z0-9.]{1,5}\)?)(?=\u3000{2}|[ \u00a0]{4})/
const blankAtNumber = / (?=\d)(?<=[一-龥（(] )| (?=[一-龥%％])(?<=[一-龥（(] ?\d[\d.,]{0,16} )/g
const unseen = /[\u200b-\u200f\u2060\ufeff]|(?!\t)\p{Cc}/gu
const blanks = /[ \u3000\u00a0\u2002-\u200a]+/g

/** A line of the source: trimmed, with its folded twin, and what stood around it. */
export type SourceLine = { text: string; folded: string; isIndented: boolean; isAfterBlank: boolean }

/** The lines that hold something; runs of blanks inside become one, tabs (cells of a row) stay. */
export function listSourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let isAfterBlank = false
  for (const raw of source.replace(lineBreak, '\n').split('\n').flatMap(splitIndents)) {
    const text = tidy(raw)
    if (text) lines.push({ text, folded: foldText(text), isIndented: indent.test(raw), isAfterBlank })
    isAfterBlank = !text
  }
  return lines
}

/** A paragraph's indentation in the middle of a long line begins a paragraph. */
const splitIndents = (line: string): string[] =>
  line.length > longestLine && !line.includes('\t') ? line.split(innerIndent) : [line]

/** The same line with other words. */
export const withText = (line: SourceLine, text: string): SourceLine => ({ ...line, text, folded: foldText(text) })

/** Blanks that a word processor set around a number between characters: 提高到 110 元, 2025 年 6 月底. A number at the head may count the line. */
const tightenNumbers = (line: string): string => (digit.test(line) ? line.replace(blankAtNumber, '') : line)

/** A lone cell before empty ones is a line that ends in tabs, not a row. */
function tidy(raw: string): string {
  const plain = raw.replace(unseen, '')
  const cells = plain.split('\t').map((cell) => tightenNumbers(cell.replace(blanks, ' ').trim()))
  return cells.slice(1).some((cell) => cell !== '') ? cells.join('\t') : (cells[0] ?? '')
}

/** Lines put together where one goes on with what the lines `before` it became; `last` is the line right before it. */
export function joinLines(
  lines: readonly SourceLine[],
  goesOn: (before: SourceLine, line: SourceLine, last: SourceLine) => boolean,
  glue: (before: string, after: string) => string,
): SourceLine[] {
  const joined: SourceLine[] = []
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1)
    const last = lines[index - 1]
    if (before && last && goesOn(before, line, last))
      joined[joined.length - 1] = withText(before, glue(before.text, line.text))
    else joined.push(line)
  }
  return joined
}

/** The length that a tenth of the lines reach: the width at which a printer broke them. */
export const widthAtBreak = (widths: readonly number[]): number =>
  [...widths].sort((a, b) => a - b)[Math.floor(widths.length * almostAll)] ?? 0

const almostAll = 0.9
/** No paragraph is longer in characters. */
export const longestParagraph = 20_000
