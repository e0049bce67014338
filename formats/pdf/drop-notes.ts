import type { Account } from '../account/account'
import type { Block, Line } from './page'

const small = 0.93
const noteStart = /^\s*([①-⑳*＊※]|[[［〔【(（]\d{1,3}[\]］〕】)）]|\d{1,3}\s*[\u4e00-\u9fff“《A-Z])/

/** Leaves out the notes at the foot of a page, in smaller letters and begun by the mark that points to them, so that a sentence goes on over the page. */
export function dropNotes(blocks: Block[], height: number, usual: number, account: Account, page: number): Block[] {
  account.stand(page)
  const last = blocks.findLastIndex((block) => block.kind === 'table' || block.size >= small * usual)
  const foot = blocks.slice(last + 1).filter((block): block is Line => block.kind === 'line')
  const hasMark = account.leftOut.some(({ kind, place }) => kind === 'noteMark' && place === page)
  const first = foot.findIndex((line) => line.y > height / 2 && (line.isNote || (hasMark && noteStart.test(line.text))))
  if (last < 0 || first < 0) return blocks
  const notes = foot.slice(first)
  for (const { text } of notes) account.leave('note', text)
  return blocks.filter((block) => !notes.some((note) => note === block))
}

/** The letter size that most of a document is set in. */
export function findBodySize(pages: Block[][]): number {
  const weights = new Map<number, number>()
  for (const block of pages.flat()) {
    if (block.kind === 'table') continue
    const size = Math.round(block.size * 2) / 2
    weights.set(size, (weights.get(size) ?? 0) + block.text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
