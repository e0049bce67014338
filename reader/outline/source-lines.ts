import { foldText } from './fold-text'

/** A line of the source: trimmed, with its folded twin, and what stood around it. */
export type SourceLine = { text: string; folded: string; isIndented: boolean; isAfterBlank: boolean }

/** The lines that hold something; runs of blanks inside become one, tabs (cells of a row) stay. */
export function listSourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let isAfterBlank = false
  for (const raw of source.replace(/\r\n?/g, '\n').split('\n').flatMap(splitIndents)) {
    const text = tidy(raw)
    if (text)
      lines.push({ text, folded: foldText(text), isIndented: /^[ \u3000\u00a0]{2}|^\u3000/.test(raw), isAfterBlank })
    isAfterBlank = !text
  }
  return lines
}

/** A paragraph's indentation in the middle of a long line begins a paragraph. */
const splitIndents = (line: string): string[] =>
  line.length > 120 && !line.includes('\t')
    ? line.split(/(?<=\S)(?<!^[ \t]{0,20}\(?[A-Za-z0-9.]{1,5}\)?)(?=\u3000{2}|[ \u00a0]{4})/)
    : [line]

/** The same line with other words. */
export const withText = (line: SourceLine, text: string): SourceLine => ({ ...line, text, folded: foldText(text) })

/** Blanks that a word processor set around a number between characters: 提高到 110 元, 2025 年 6 月底. A number at the head may count the line. */
const tightenNumbers = (line: string): string =>
  /\d/.test(line) ? line.replace(/ (?=\d)(?<=[一-龥（(] )| (?=[一-龥%％])(?<=[一-龥（(] ?\d[\d.,]{0,16} )/g, '') : line

/** A lone cell before empty ones is a line that ends in tabs, not a row. */
function tidy(raw: string): string {
  const plain = raw.replace(/[\u200b-\u200f\u2060\ufeff]|(?!\t)\p{Cc}/gu, '')
  const cells = plain
    .split('\t')
    .map((cell) => tightenNumbers(cell.replace(/[ \u3000\u00a0\u2002-\u200a]+/g, ' ').trim()))
  return cells.slice(1).some((cell) => cell !== '') ? cells.join('\t') : (cells[0] ?? '')
}
