import type { Account } from '../account/account'
import type { Block, Line } from './page'

const pageNumber = [
  /^[-—–―‐－ 　·•.]*\d{1,4}[-—–―‐－ 　·•.]*$/,
  /^[-—–―－ ]*第?\s*\d{1,4}\s*页?\s*[,，/／|]?\s*(共\s*\d{1,4}\s*页|[/／]\s*\d{1,4}|of \d{1,4})[-—–―－ ]*$/i,
  /^第\s*[\d一二三四五六七八九十百]+\s*页$/,
  /^page\s+\d{1,4}(\s+of\s+\d{1,4})?$/i,
  /^[-— ]*[ivxlc]{1,6}[-— ]*$/,
]
const outerLines = 3

/** Leaves out page numbers and the headers and footers that come back page after page. */
export function dropPageFurniture(pages: Block[][], heights: number[], account: Account): Block[][] {
  const repeated = findRepeated(pages, heights)
  return pages.map((blocks, index) => {
    const outer = listOuterLines(blocks, heights[index] ?? 0)
    account.stand(index + 1)
    return blocks.filter((block) => {
      if (block.kind === 'table' || !outer.has(block)) return true
      const isFurniture = isPageNumber(block.text) || repeated.has(signature(block))
      if (isFurniture) account.leave('running', block.text)
      return !isFurniture
    })
  })
}

/** Whether a line holds a page number and nothing else: 3, — 3 —, 第3页 共9页, Page 3 of 9. */
export function isPageNumber(text: string): boolean {
  return pageNumber.some((pattern) => pattern.test(text.trim()))
}

/** The first and last lines of a page, within the top and bottom sixth of the paper. */
function listOuterLines(blocks: Block[], height: number): Set<Block> {
  const lines = blocks.filter((block) => block.kind === 'line').sort((a, b) => a.y - b.y)
  const top = lines.slice(0, outerLines).filter((line) => line.y < height / 6)
  const bottom = lines.slice(-outerLines).filter((line) => line.y > (height * 5) / 6)
  return new Set([...top, ...bottom])
}

function findRepeated(pages: Block[][], heights: number[]): Set<string> {
  const counts = new Map<string, number>()
  pages.forEach((blocks, index) => {
    const outer = [...listOuterLines(blocks, heights[index] ?? 0)].filter(
      (block): block is Line => block.kind === 'line',
    )
    for (const mark of new Set(outer.map(signature))) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  })
  const often = Math.max(3, pages.length * 0.3)
  return new Set([...counts].filter(([, count]) => count >= often).map(([mark]) => mark))
}

function signature(line: Line): string {
  return `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
}
