import type { GridColumn } from './columns'

type None = Record<string, never>
type Named = { text: string }

/** What can be wrong with a cell, with the facts of its sentence: first what must be put right, then what is worth a look. */
export type FindingFacts = {
  titleMissing: None
  titleLong: { max: number; length: number }
  leadMissing: None
  unitUnknown: Named
  unitMany: Named & { count: number }
  handlerUnknown: Named & { unit: string }
  handlerMany: Named & { count: number }
  dueMissing: { words: string }
  dueImpossible: Named & { month: number; words: string }
  dueUnreadable: Named
  keyUnreadable: Named
  standardMissing: None
  standardLong: { max: number; length: number }
  resultMissing: None
  doubtful: None
  duePast: { due: string }
  dueSoon: { due: string; days: number }
  nobody: { unit: string }
  noHead: { unit: string }
  noHandler: { unit: string }
  vague: { words: string }
  processOnly: Named
}
export type FindingCode = keyof FindingFacts

/** One thing to say of a cell; an `option` is a text that would put it right. */
export type Finding<Code extends FindingCode = FindingCode> = {
  code: Code
  facts: FindingFacts[Code]
  column: GridColumn
  options: CellOption[]
}
export type CellOption = { label: string; text: string }

const looks: readonly FindingCode[] = ['duePast', 'dueSoon', 'nobody', 'noHead', 'noHandler', 'vague', 'processOnly']
/** What a cell says and nobody can store. */
const unreadable: readonly FindingCode[] = [
  'titleMissing',
  'titleLong',
  'unitUnknown',
  'unitMany',
  'handlerUnknown',
  'handlerMany',
  'dueImpossible',
  'dueUnreadable',
  'keyUnreadable',
  'standardLong',
]

/** True for what stands against registering; the rest is worth a look. */
export const isMust = ({ code }: Finding): boolean => !looks.includes(code)
/** True where the cell cannot be stored as it is typed; what is only missing can. */
export const isUnreadable = ({ code }: Finding): boolean => unreadable.includes(code)

/** A finding at a column. */
export const find = <Code extends FindingCode>(
  column: GridColumn,
  code: Code,
  facts: FindingFacts[Code],
  options: CellOption[] = [],
): Finding => ({ code, facts, column, options })
