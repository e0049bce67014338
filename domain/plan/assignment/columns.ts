import type { Period } from '@/domain/task/task'
import type { readDueWords } from '@/reader/read-due-words'

/** The columns of the assignment grid that a person fills, in their order. */
export const gridColumns = ['title', 'lead', 'supporting', 'handler', 'words', 'due', 'standards', 'key'] as const
export type GridColumn = (typeof gridColumns)[number]

/** What the cells of a row say, as typed. */
export type CellTexts = Record<GridColumn, string>

/** The words that cells are written and read with, in the language of the report. */
export type CellNames = {
  periods: Record<Period, string>
  ongoing: string
  /** Before the day on which a recurring duty ends. */
  until: string
  key: string
  comma: string
  listMark: string
  standardMark: string
}

/** A unit or person that a cell may name: `label` is alone in the list, `names` may be shared. */
export type Offered = { id: string; label: string; names: string[] }
export type OfferedPerson = Offered & { unitId: string }

/** What cells are read against: the plan's year, its language, and who may be named. */
export type Offers = {
  planYear: number
  language: 'zh' | 'en'
  names: CellNames
  units: Offered[]
  handlers: OfferedPerson[]
  /** Reads words of a deadline (上半年, 6月底前); a browser loads it after the table, whose stored cells need none. */
  readWords?: ReadWords
}

type ReadWords = typeof readDueWords
