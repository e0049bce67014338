import { foldText } from './fold-text'

/** A line of the source: trimmed, with its folded twin, and what stood around it. */
export type SourceLine = { text: string; folded: string; isIndented: boolean; isAfterBlank: boolean }

/** The lines that hold something; runs of blanks inside become one, tabs (cells of a row) stay. */
export function listSourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let isAfterBlank = false
  for (const raw of source.replace(/\r\n?/g, '\n').split('\n')) {
    const text = tidy(raw)
    if (text)
      lines.push({ text, folded: foldText(text), isIndented: /^[ \u3000\u00a0]{2}|^\u3000/.test(raw), isAfterBlank })
    isAfterBlank = !text
  }
  return lines
}

/** The same line with other words. */
export const withText = (line: SourceLine, text: string): SourceLine => ({ ...line, text, folded: foldText(text) })

function tidy(raw: string): string {
  const plain = raw.replace(/[\u200b-\u200f\u2060\ufeff]|(?!\t)\p{Cc}/gu, '')
  return plain
    .split('\t')
    .map((cell) => cell.replace(/[ \u3000\u00a0\u2002-\u200a]+/g, ' ').trim())
    .join('\t')
    .replace(/^\t+$/, '')
}
