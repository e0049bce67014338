import type { Drafts } from './draft'
import type { Range, RuleName } from './report-text'
import type { Outline } from './text/read-outline'
import { splitSentences } from './text/split-sentences'
import { isClosingBlock, isFormula } from './zh/closing'

/** What may follow the last measure of a section and is none of its matter. */
const closingRules: ReadonlySet<RuleName> = new Set(['vow', 'closing', 'attachment'])

type Part = { headingEnd: number; blocks: readonly { start: number; end: number; folded: string }[] }

/** Where a section ends: with its last words that are no formula, oath, signature, date or attachment. */
export function endOfSection(outline: Outline, section: Part, found: Drafts): number {
  const end = lastWords(outline, section)
  const start = section.blocks[0]?.start ?? 0
  const isInside = ({ range }: { range: Range }) => range.start >= start && range.end <= end
  const kept = [...found.drafts, ...found.problems, ...found.others.filter(({ rule }) => !closingRules.has(rule))]
  const last = kept.filter(isInside).reduce((most, { range }) => Math.max(most, range.end), 0)
  if (!found.drafts.some(isInside)) return end
  const rest = found.others.find(({ range, rule }) => closingRules.has(rule) && range.start >= last && range.end <= end)
  return rest ? endBefore(outline.text, last, rest.range.start) : end
}

/** The end of the last line of what is kept, or of its last words where what closes the section begins in the same line. */
function endBefore(text: string, last: number, rest: number): number {
  const line = text.indexOf('\n', last)
  return line >= 0 && line < rest ? line : last
}

/** The end of the last sentence that is no formula, signature, date or attachment. */
function lastWords(outline: Outline, section: Part): number {
  const last = [...section.blocks].reverse().find((block) => !isClosingBlock(block.folded))
  if (!last) return section.headingEnd || outline.text.length
  const sentences = splitSentences(outline.folded, last)
  const open = sentences.findIndex(({ start, end }, index) => index > 0 && isFormula(outline.folded.slice(start, end)))
  return open > 0 ? (sentences[open - 1]?.end ?? last.end) : last.end
}
