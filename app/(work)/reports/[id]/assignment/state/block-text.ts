/**
 * The cells of a block as Excel and other tables put it on the clipboard: tabs between cells, lines between rows, and quotes
 * around a cell that holds any of them.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let rest = text.replaceAll('\r\n', '\n').replace(/\n$/, '')
  while (true) {
    const { cell, end } = readCell(rest)
    rows.at(-1)?.push(cell)
    const mark = rest[end]
    if (mark === undefined) return rows
    if (mark === '\n') rows.push([])
    rest = rest.slice(end + 1)
  }
}

const quotedCell = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/
const plainCell = /^[^\t\n]*/

function readCell(rest: string): { cell: string; end: number } {
  const quoted = quotedCell.exec(rest)
  if (quoted) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: quoted[0].length }
  const [cell = ''] = plainCell.exec(rest) ?? []
  return { cell, end: cell.length }
}

/** The same the other way round. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quote).join('\t')).join('\n')

const quote = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
