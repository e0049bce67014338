import { Refusal } from '@/domain/refusal'
import type { ReadText } from '../account/account'
import { cleanLines } from '../text/text-lines'
import { mostPages } from '../upload/limits'
import { dropPageFurniture } from './drop-page-furniture'
import { findLines } from './find-lines'
import { findTables } from './find-tables'
import { joinParagraphs } from './join-paragraphs'
import { loadPdf } from './load-pdf'
import type { Block, Page } from './page'
import { readPage } from './read-page'

/**
 * The text of a pdf as it was before printing: paragraphs made whole, page numbers and running headers dropped, ruled tables
 * as rows. A pdf of pictures gives an empty text.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pdf = await loadPdf(bytes)
  if (pdf.numPages > mostPages) throw new Refusal('fileHostile', { reason: 'pages', found: pdf.numPages })
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
  await pdf.destroy()
  const blocks = dropPageFurniture(
    pages.map(listBlocks),
    pages.map((page) => page.height),
  )
  const text = cleanLines(
    joinParagraphs(blocks.flatMap((page, index) => page.map((block) => ({ ...block, page: index })))),
  )
  return { text: isGarbled(text) ? '' : text, leftOut: [] }
}

function listBlocks(page: Page): Block[] {
  const { tables, rest } = findTables(page)
  const blocks: Block[] = findLines(rest, page)
  for (const table of tables) {
    const place = blocks.findIndex((block) => block.y > table.y)
    blocks.splice(place < 0 ? blocks.length : place, 0, table)
  }
  return blocks
}

/** Fonts without a character table give signs of the private area in place of text. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return strange > text.length * 0.3
}
