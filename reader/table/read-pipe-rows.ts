import { type SourceLine, withText } from '../outline/source-lines'

const bars = / \||\| |^\||\|$/g
const outerBars = /^\||\|$/g
const ruleLine = /^\|?[\s:|-]*-{3}[\s:|-]*$/
const label = /^[^:：]{1,12}[:：]$/

/** Rows written with bars between their cells (| 甲 | 乙 |) made rows like any others; one such line alone is none. */
export function readPipeRows(lines: SourceLine[]): SourceLine[] {
  if (lines.filter(isPipeRow).length < 2) return lines
  return lines.filter((line) => !isRule(line.text)).map((line) => (isPipeRow(line) ? toRow(line) : line))
}

const isPipeRow = ({ text }: SourceLine): boolean =>
  (!text.includes('\t') || text.startsWith('|')) && (text.match(bars)?.length ?? 0) >= 2

/** The line of dashes under a head. */
const isRule = (text: string): boolean => ruleLine.test(text) && text.includes('|')

function toRow(line: SourceLine): SourceLine {
  const cells = line.text
    .replaceAll('\t', ' ')
    .trim()
    .replace(outerBars, '')
    .split('|')
    .map((cell) => cell.trim())
  return withText(line, isLabelled(cells) ? cells.join('') : cells.join('\t'))
}

/** A label and what it says are a sentence, not a row: 回复内容: | 您好…. */
const isLabelled = (cells: string[]): boolean => cells.length === 2 && label.test(cells[0] ?? '')
