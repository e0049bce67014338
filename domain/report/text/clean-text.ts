import { unwrapEnglish } from '../en/unwrap'
import { foldFlatTables } from '../table/fold-flat-tables'
import { readPipeRows } from '../table/read-pipe-rows'
import { breakLines } from './break-lines'
import { dropFurniture } from './drop-furniture'
import { joinWrapped } from './join-wrapped'
import { listSourceLines } from './source-lines'

/**
 * The readable text of a report: one paragraph a line, a table's row as cells with tabs between,
 * without page furniture, with broken lines joined. Takes time in proportion to the source.
 */
export function cleanText(source: string): string {
  const lines = foldFlatTables(readPipeRows(dropFurniture(listSourceLines(source))))
  return breakLines(joinWrapped(unwrapEnglish(lines)))
    .map((line) => line.text)
    .join('\n')
}
