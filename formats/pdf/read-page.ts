import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { foldLookAlikes } from '../text/text-lines'
import { type Matrix, multiply } from './matrix'
import type { Page, Piece } from './page'
import { readRules } from './read-rules'

/** Text and drawn lines of a page, in points from the top left corner of the page as shown. Slanted text (watermarks) is left out. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is TextItem => 'str' in item)
  const pieces = items.flatMap((item) => readPiece(item, view.transform))
  const rules = hasSideBySide(pieces) ? readRules(await page.getOperatorList(), view.transform) : []
  page.cleanup()
  return { width: view.width, height: view.height, pieces, rules }
}

function readPiece(item: TextItem, view: Matrix): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = multiply(view, item.transform)
  const size = Math.hypot(c, d)
  const isUpright = Math.abs(b) < 0.05 * size && Math.abs(c) < 0.35 * size && a > 0
  const text = foldLookAlikes(item.str).replace(/\p{Cc}/gu, '')
  if (!isUpright || text.trim() === '' || size === 0) return []
  return [{ text, left, right: left + item.width, y, size }]
}

/** Only a page where text stands beside text can hold a table; other pages need not be searched for lines. */
function hasSideBySide(pieces: Piece[]): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1]
    return (
      next !== undefined && (next.left - piece.right > piece.size || next.right < piece.left || isBeside(piece, next))
    )
  })
}

function isBeside(piece: Piece, next: Piece): boolean {
  return next.left > piece.right && Math.abs(next.y - piece.y) > 0.3 * piece.size
}
