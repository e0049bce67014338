import { type Block, bulletLevel, type Outline } from '../../outline/read-outline'
import { markerRules } from './markers'

const longestMark = 40

/** The outline with the paragraphs that begin with an English enumerator numbered too. */
export const markEnglish = (outline: Outline): Outline => ({
  ...outline,
  blocks: outline.blocks.map((one) => mark(outline, one)),
})

function mark(outline: Outline, block: Block): Block {
  if (block.cells || block.marker?.level === bulletLevel) return block
  const line = outline.text.slice(block.start, Math.min(block.end, block.start + longestMark))
  for (const { level, pattern } of markerRules) {
    const length = line.match(pattern)?.[0].length ?? 0
    if (length > 0 && block.start + length < block.end) return cutMark(outline, block, block.start + length, level)
  }
  return block
}

/** The paragraph without its mark, numbered by it unless its level is none. */
function cutMark(outline: Outline, block: Block, start: number, level: number): Block {
  const rest = { ...block, start, folded: outline.folded.slice(start, block.end) }
  if (level === 0) return { ...rest, from: start }
  return { ...rest, level, marker: { length: start - block.from, level, order: 0 } }
}
