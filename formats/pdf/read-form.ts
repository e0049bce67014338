import type { PDFPageProxy } from 'pdfjs-dist'
import { type Matrix, multiply } from './matrix'
import type { Piece } from './page'

type Widget = { subtype?: string; fieldType?: string; fieldValue?: unknown; rect?: number[]; hidden?: boolean }

const usualSize = 11
const pitch = 1.2

/** What somebody filled into the fields of a form; it stands beside the page's own text in the file. */
export async function readForm(page: PDFPageProxy, view: Matrix): Promise<Piece[]> {
  const widgets: Widget[] = await page.getAnnotations()
  return widgets.flatMap(({ subtype, fieldType, fieldValue, rect, hidden }) => {
    const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch') && !hidden
    const value = Array.isArray(fieldValue) ? fieldValue.join(' ') : fieldValue
    return isText && typeof value === 'string' && value.trim() ? placeLines(value, rect ?? [], view) : []
  })
}

function placeLines(value: string, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[], view: Matrix): Piece[] {
  const lines = value.split(/\r\n?|\n/)
  const [, , , , left = 0, top = 0] = multiply(view, [1, 0, 0, 1, Math.min(x0, x1), Math.max(y0, y1)])
  const height = Math.abs(y1 - y0)
  const size = lines.length > 1 ? height / lines.length / pitch : Math.min(usualSize, height || usualSize)
  const width = Math.abs(x1 - x0)
  return lines.flatMap((text, at) => {
    const y = top + (height - lines.length * size * pitch) / 2 + (at + 0.85) * size * pitch
    return text.trim() ? [{ text: text.trim(), left, right: left + Math.min(width, text.length * size), y, size }] : []
  })
}
