import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Refusal } from '@/domain/refusal'
import { type Account, createAccount, type ReadText } from '../account/account'
import { cleanLines } from '../text/text-lines'
import { mostPages } from '../upload/limits'
import { dropNotes, findBodySize } from './drop-notes'
import { dropPageFurniture } from './drop-page-furniture'
import { findAligned } from './find-aligned'
import { findLines } from './find-lines'
import { findTables } from './find-tables'
import { joinParagraphs } from './join-paragraphs'
import { loadPdf } from './load-pdf'
import type { Block, Page } from './page'
import { readPage } from './read-page'

/**
 * The text of a pdf as it was before printing: paragraphs made whole, ruled tables as rows, tables printed sideways too; and what was left
 * out: page numbers, running headers, notes, watermarks, pages that are only pictures. A pdf of pictures gives an empty text.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pdf = await loadPdf(bytes)
  if (pdf.numPages > mostPages) throw new Refusal('fileHostile', { reason: 'pages', found: pdf.numPages })
  const account = createAccount()
  const sheets = await readSheets(pdf, account)
  const heights = sheets.map(({ page }) => page.height)
  const found = sheets.map(({ page, number }) => listBlocks(page, number, account))
  const blocks = dropPageFurniture(found, heights, account)
  const usual = findBodySize(blocks)
  const placed = blocks.flatMap((all, at) => {
    const kept = dropNotes(all, heights[at] ?? 0, usual, account, Math.floor(sheets[at]?.number ?? 1))
    return kept.map((block) => ({ ...block, page: sheets[at]?.number ?? 1 }))
  })
  const text = cleanLines(joinParagraphs(placed))
  return { text: isGarbled(text) ? '' : text, leftOut: account.leftOut }
}

const longPdf = 300

/** A page, or what stands turned on it, which comes behind it as half a page more. */
type Sheet = { page: Page; number: number }

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

function listBlocks(page: Page, number: number, account: Account): Block[] {
  account.stand(Math.floor(number))
  const ruled = findTables(page, account)
  const { tables, rest } = findAligned(ruled.rest, account)
  const blocks: Block[] = findLines(rest, page, account)
  for (const table of [...ruled.tables, ...tables]) {
    const place = blocks.findIndex((block) => block.y > table.y)
    blocks.splice(place < 0 ? blocks.length : place, 0, table)
  }
  return blocks
}

const everyday = /[的一是在不了有和人这中大为上个国以要会区市县政府工作建设部门年月日法行]/g
const fewestHan = 200

/** Fonts without a character table give signs of the private area in place of text, those with a wrong one rare letters. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0
  const isRare = han >= fewestHan && (text.match(everyday)?.length ?? 0) < 0.02 * han
  return strange > text.length * 0.3 || isRare
}
