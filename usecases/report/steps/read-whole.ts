import { reader } from '@/db/client'
import { yearBorne } from '@/domain/report/year-borne'
import { readReportSafely } from '@/formats/beside/read-report-safely'
import { type PieceOptions, readPiece } from '@/reader/read-piece'
import type { Range, ReadCommitment, UnitName } from '@/reader/report-text'
import { indexReads } from './index-reads'
import { loadSpecialDays } from './load-special-days'

type Whole = { text: string; language: PieceOptions['language']; year: number; yearAhead: boolean }

/** How each stretch of a stored report is read for a year: as in the whole text, else, where people cut it otherwise, by itself. */
export type WholeReader = (range: Range) => ReadCommitment

/** Reads a stored text again, a long one in a process of its own. Call it before the transaction. Refuses as `readReportSafely` does. */
export async function readWhole({ text, language, year, yearAhead }: Whole, units: UnitName[]): Promise<WholeReader> {
  const special = await loadSpecialDays(reader())
  const { report } = await readReportSafely(new TextEncoder().encode(text), '', {
    units,
    year: yearBorne({ year, yearAhead }),
    special,
  })
  const findRead = report.text === text ? indexReads(report) : () => undefined
  return (range) => findRead(range) ?? readPiece(text, range, { language, planYear: year + 1, units, special })
}
