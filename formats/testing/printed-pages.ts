import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { loadPdf } from '../pdf/load-pdf'

/** A line of a page: its letters, where it begins, ends and stands, in millimetres from the left and upper edge. */
export type PrintedLine = { text: string; left: number; right: number; baseline: number }
/** A page in millimetres: its lines from above, and the one that bears its number. */
export type PrintedPage = { width: number; height: number; lines: PrintedLine[]; number: PrintedLine | undefined }

const inMillimetres = (points: number): number => (points * 25.4) / 72
const isNumber = ({ text }: PrintedLine): boolean => /^[—–-]\s*\d+\s*[—–-]$/.test(text)

/** Where everything stands on the pages of a pdf. */
export async function listPrintedPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await loadPdf(bytes)
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const lines = joinLines(items.filter(isText), height)
    pages.push({
      width: inMillimetres(width),
      height: inMillimetres(height),
      lines: lines.filter((line) => !isNumber(line)),
      number: lines.find(isNumber),
    })
  }
  await pdf.destroy()
  return pages
}

const isText = (item: object): item is TextItem => 'str' in item && String(item.str).trim() !== ''

function joinLines(items: TextItem[], height: number): PrintedLine[] {
  const byPlace = new Map<number, TextItem[]>()
  for (const item of items) {
    const place = Math.round(Number(item.transform[5]))
    byPlace.set(place, [...(byPlace.get(place) ?? []), item])
  }
  return [...byPlace].sort(([a], [b]) => b - a).map(([place, own]) => toLine(own, height - place))
}

function toLine(items: TextItem[], baseline: number): PrintedLine {
  const sorted = items.toSorted((a, b) => Number(a.transform[4]) - Number(b.transform[4]))
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    text: sorted.map(({ str }) => str.trim()).join(''),
    left: inMillimetres(Number(first?.transform[4])),
    right: inMillimetres(Number(last?.transform[4]) + Number(last?.width)),
    baseline: inMillimetres(baseline),
  }
}
