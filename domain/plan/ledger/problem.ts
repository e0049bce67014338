import type { CellOption, Finding } from '../assignment/finding'
import type { LedgerField } from './fields'

type Named = { text: string }

/** What can be wrong with a cell of a ledger beside what can be wrong in the assignment table, with the facts of its sentence. */
export type ProblemFacts = {
  leadSeveral: Named & { count: number }
  leaderUnknown: Named
  percentUnreadable: Named
  dayUnreadable: Named
  textLong: { max: number; length: number }
  formulaEmpty: Named
  cellFault: Named
  numberKnown: { number: string; title: string }
  twinKnown: { number: string; title: string }
  twinInSheet: { row: number }
}
export type ProblemCode = keyof ProblemFacts
export type LedgerFinding = { [Code in ProblemCode]: { code: Code; facts: ProblemFacts[Code] } }[ProblemCode]

/** What stands against importing a row: where, what is written there, why it cannot be taken, and texts that would put it right. */
export type LedgerProblem = {
  row: number
  field: LedgerField
  text: string
  finding: LedgerFinding | Finding
  options: CellOption[]
  /** May the cell be left empty, and the row be kept all the same. */
  mayBeEmpty: boolean
  mayStay: boolean
}

/** What a person says of a problem instead of another text: leave the cell empty, leave the row out, keep it as it is. */
export const answers = { empty: '@empty', out: '@out', keep: '@keep' } as const

/** Cells without which a row is no task. */
const needed: readonly LedgerField[] = ['title']
const twins: readonly string[] = ['numberKnown', 'twinKnown', 'twinInSheet']

/** A problem of a cell. */
export const problemAt = (
  row: number,
  field: LedgerField,
  text: string,
  finding: LedgerFinding | Finding,
  options: CellOption[] = [],
): LedgerProblem => {
  const isTwin = twins.includes(finding.code)
  return { row, field, text, finding, options, mayBeEmpty: !isTwin && !needed.includes(field), mayStay: isTwin }
}
