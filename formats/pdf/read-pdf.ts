import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Refusal } from '@/domain/refusal'
import { type Account, createAccount, type ReadText } from '../account/account'
import { mostPages } from '../upload/limits'
import { loadPdf } from './load-pdf'
import { readPage } from './read-page'
import { type Sheet, writePages } from './write-pages'

/**
 * The text of a pdf as it was before printing: paragraphs made whole, ruled tables as rows, tables printed sideways too; and what was left
 * out: page numbers, running headers, notes, watermarks, pages that are only pictures. A pdf of pictures gives an empty text.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pdf = await loadPdf(bytes)
  if (pdf.numPages > mostPages) throw new Refusal('fileHostile', { reason: 'pages', found: pdf.numPages })
  const account = createAccount()
  const text = writePages(await readSheets(pdf, account), account)
  return { text, leftOut: account.leftOut }
}

const longPdf = 300

async function readSheets(pdf: PDFDocumentProxy, account: Account): Promise<Sheet[]> {
  const kind = { hasForm: (await pdf.getFieldObjects()) !== null, isLong: pdf.numPages > longPdf }
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    account.stand(number)
    const pages = await readPage(await pdf.getPage(number), account, kind)
    sheets.push(...pages.map((page, turn) => ({ page, number: number + turn / 4 })))
  }
  await pdf.destroy()
  return sheets
}
