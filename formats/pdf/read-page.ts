import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import type { Account } from '../account/account'
import { readStrikeOuts } from './clean/drop-struck'
import { hasSideBySide, layPage, readPiece } from './lay-page'
import { OPS } from './operators'
import type { Page } from './page'
import { readForm } from './read-form'
import { readRules } from './read-rules'

/** `isLong`: too many pages to look for drawn lines where no text stands beside text. */
export type PdfKind = { hasForm: boolean; isLong: boolean }

/** Text and drawn lines of a page of a pdf, as `layPage` gives them. A page that is only a picture is entered. */
export async function readPage(page: PDFPageProxy, account: Account, { hasForm, isLong }: PdfKind): Promise<Page[]> {
  const { transform: view, width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
  const form = hasForm ? await readForm(page, view) : []
  const isDrawn = !isLong || items.length === 0 || hasSideBySide(items.flatMap((item) => readPiece(item, view)))
  const operators = isDrawn ? await page.getOperatorList() : undefined
  const strikes = await readStrikeOuts(page, view)
  const listRules = (seen: number[]) => (operators ? readRules(operators, seen) : [])
  const pages = layPage({ look: { view, width, height }, items, form, strikes, listRules }, account)
  if (items.length + form.length === 0 && operators?.fnArray.some(isPicture)) account.leave('page', '')
  page.cleanup()
  return pages
}

const isPicture = (operator: number): boolean => OPS.pictures.includes(operator)
