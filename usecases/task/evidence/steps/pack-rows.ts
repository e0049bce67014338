import type { CatalogueRow } from '@/db/evidence/list-catalogue'
import { findPieces } from '@/db/files/file-store'
import { cleanFileName } from '@/domain/file-name'
import type { ZipSource } from '@/formats/zip/stream-zip'

/** A piece with its place in the bundle: '' and no source of what is no file, or of a file that is not on the disk. */
export type PackedRow = { row: CatalogueRow; path: string; source?: ZipSource }

const longestFolder = 60

/** Where each piece lies in a bundle: in its task's folder, numbered as the index lists it. */
export async function packRows(rows: readonly CatalogueRow[]): Promise<PackedRow[]> {
  const packed: PackedRow[] = []
  for (const [index, row] of rows.entries()) {
    const found = row.fileHash ? await findPieces(row.fileHash) : undefined
    const path = found ? `${folderOf(row)}/${nameOf(row, index + 1)}` : ''
    packed.push({ row, path, source: found && { name: path, ...found } })
  }
  return packed
}

const folderOf = ({ taskNumber, taskTitle, taskId }: CatalogueRow): string =>
  nameless(cleanFileName([taskNumber ?? taskId, taskTitle].join(' ').replaceAll(/[\\/]/g, ' ')).slice(0, longestFolder))

function nameOf({ title, fileName }: CatalogueRow, number: number): string {
  const extension = /\.[^.]+$/.exec(fileName ?? '')?.[0] ?? ''
  return cleanFileName(`${String(number).padStart(3, '0')} ${title.replaceAll(/[\\/]/g, ' ')}${extension}`)
}

// Some systems can hold no name that ends in a dot or a blank.
const nameless = (text: string): string => text.replace(/[. ]+$/, '')
