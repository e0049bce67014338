import type { Account } from '../account/account'
import { cleanLines } from '../text/text-lines'
import { dropNotes, findBodySize } from './drop-notes'
import { dropPageFurniture } from './drop-page-furniture'
import { findAligned } from './find-aligned'
import { findLines } from './find-lines'
import { findTables } from './find-tables'
import { joinParagraphs } from './join-paragraphs'
import type { Block, Page } from './page'

/** A page, or what stands turned on it, which comes behind it as a part of a page more. */
export type Sheet = { page: Page; number: number }

/**
 * The text of laid out pages as it was before they were set: paragraphs made whole, tables as rows, without page numbers, running headers and
 * notes, which are entered. '' for text that is no language.
 */
export function writePages(sheets: Sheet[], account: Account): string {
  const heights = sheets.map(({ page }) => page.height)
  const found = sheets.map(({ page, number }) => listBlocks(page, number, account))
  const blocks = dropPageFurniture(found, heights, account)
  const usual = findBodySize(blocks)
  const placed = blocks.flatMap((all, at) => {
    const kept = dropNotes(all, heights[at] ?? 0, usual, account, Math.floor(sheets[at]?.number ?? 1))
    return kept.map((block) => ({ ...block, page: sheets[at]?.number ?? 1 }))
  })
  const text = cleanLines(joinParagraphs(placed))
  return isGarbled(text) ? '' : text
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
