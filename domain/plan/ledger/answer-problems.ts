import type { LedgerField } from './fields'
import type { SheetLine } from './pick-rows'
import { answers } from './problem'

/** What a person said of cells that could not be taken, by `row.field`: another text, or one of `answers`. */
export type Answers = ReadonlyMap<string, string>

export type AnsweredLines = {
  lines: SheetLine[]
  /** Rows that a person left out. */
  out: number[]
  /** Rows kept beside one that says the same. */
  kept: ReadonlySet<number>
}

/** The lines with what a person put right, everywhere the same text stands in the same column, and without those left out. */
export function answerProblems(lines: readonly SheetLine[], given: Answers): AnsweredLines {
  const byRow = new Map(lines.map((line) => [line.row, line]))
  const texts = new Map<string, string>()
  const out = new Set<number>()
  const kept = new Set<number>()
  for (const [name, answer] of given) {
    const { row, field } = parseName(name)
    const line = byRow.get(row)
    if (!line) continue
    if (answer === answers.out) out.add(row)
    else if (answer === answers.keep) kept.add(row)
    else if (field in line.texts) texts.set(`${field}\n${line.texts[field]}`, answer === answers.empty ? '' : answer)
  }
  const answered = lines.filter(({ row }) => !out.has(row)).map((line) => putRight(line, texts))
  return { lines: answered, out: [...out].sort((one, other) => one - other), kept }
}

function parseName(name: string): { row: number; field: LedgerField } {
  const [row, field] = name.split('.')
  return { row: Number(row), field: field as LedgerField }
}

function putRight(line: SheetLine, right: ReadonlyMap<string, string>): SheetLine {
  if (!right.size) return line
  const texts = Object.entries(line.texts).map(([field, text]) => [field, right.get(`${field}\n${text}`) ?? text])
  return { ...line, texts: Object.fromEntries(texts) }
}
