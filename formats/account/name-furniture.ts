import { isPaged, type LeftOut } from '@/domain/report/left-out'
import { listFurniture } from '@/reader/outline/furniture/list-furniture'
import type { ReadDocument } from '../document'

/** The account of a document with what the reader of reports takes out of its text besides. The lines of a file of pages are not told by their page. */
export function nameFurniture({ type, text, leftOut }: ReadDocument): LeftOut[] {
  const lines = listFurniture(text).map(
    ({ line, text: words }): LeftOut => ({ kind: 'furniture', place: isPaged(type) ? 0 : line, text: words }),
  )
  return lines.length === 0 ? leftOut : [...leftOut, ...lines]
}
