import type { Block, Outline } from '../../text/read-outline'

/** Enumerators that only English reports use; level 7 is an item, 3 and 4 a numbered paragraph. */
const kinds: { rule: string; level: number; pattern: RegExp }[] = [
  {
    rule: 'a named number',
    level: 4,
    pattern:
      /^(?:Priority|Objective|Goal|Commitment|Milestone|Step|Rec\.?|R|A|AP)[ .-]?(?:No\.? ?)?\d{1,3}(?:\.\d{1,2})?\s?[:.)–-]\s*/i,
  },
  { rule: 'a heading of a marked-up text, whose marks are no part of it', level: 0, pattern: /^#{1,6}\s+/ },
  { rule: 'a code', level: 4, pattern: /^(?:R|Rec|REC|A|AP|P|C)[ -]?\d{1,3}(?:\.\d{1,2})?\s+(?=[A-Z])/ },
  { rule: 'a number of parts', level: 4, pattern: /^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+/ },
  { rule: 'a year and number of minutes', level: 3, pattern: /^\d{1,3}\/\d{1,3}(?:\/\d{1,3})?[.:]?\s+/ },
  { rule: 'a letter in brackets', level: 7, pattern: /^\(?(?:[a-z]|[ivx]{1,5})\)\s+/i },
  { rule: 'a capital letter', level: 3, pattern: /^(?:[A-Z]|[IVX]{1,5})\.\s+(?=[A-Z])/ },
  { rule: 'a dash', level: 7, pattern: /^(?:[–—-]|o|\[[ xX]?\])\s+(?=\S)/ },
]

/** The outline with the paragraphs that begin with an English enumerator numbered too. */
export const markEnglish = (outline: Outline): Outline => ({
  ...outline,
  blocks: outline.blocks.map((one) => mark(outline, one)),
})

function mark(outline: Outline, block: Block): Block {
  if (block.cells || block.marker?.level === 7) return block
  const line = outline.text.slice(block.start, Math.min(block.end, block.start + 40))
  for (const { level, pattern } of kinds) {
    const length = line.match(pattern)?.[0].length ?? 0
    if (length === 0 || block.start + length >= block.end) continue
    const start = block.start + length
    if (level === 0) return { ...block, from: start, start, folded: outline.folded.slice(start, block.end) }
    return {
      ...block,
      start,
      folded: outline.folded.slice(start, block.end),
      level,
      marker: { length: start - block.from, level, order: 0 },
    }
  }
  return block
}
