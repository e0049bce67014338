import type { Language } from '../language'
import { foldFlatTables } from '../table/fold-flat-tables'
import { readPipeRows } from '../table/read-pipe-rows'
import type { ReadColumn } from '../table/table-columns'
import { breakLines } from './break-lines'
import { dropFurniture } from './furniture/drop-furniture'
import { dropMarkup } from './furniture/drop-markup'
import { joinWrapped } from './join-wrapped'
import { listSourceLines } from './source-lines'

/**
 * The readable text of a report: one paragraph a line, a table's row as cells with tabs between,
 * without page furniture, with broken lines joined. Takes time in proportion to the source.
 */
export function cleanText(source: string, languages: readonly Pick<Language, 'unwrapLines' | 'tables'>[]): string {
  const lines = foldFlatTables(
    readPipeRows(dropFurniture(dropMarkup(listSourceLines(source)))),
    readAnyColumn(languages),
  )
  const whole = languages.reduce((broken, { unwrapLines }) => unwrapLines(broken), lines)
  return breakLines(joinWrapped(whole))
    .map((line) => line.text)
    .join('\n')
}

const readAnyColumn =
  (languages: readonly Pick<Language, 'tables'>[]): ReadColumn =>
  (folded) =>
    languages.map(({ tables }) => tables.readColumn(folded)).find((kind) => kind !== null) ?? null
