import type { Findings } from './commitment/candidate'
import type { Language } from './language'
import type { Outline } from './outline/read-outline'
import { splitSentences } from './outline/split-sentences'
import type { Range } from './report-text'
import type { RuleName } from './rule-names'

/** What may follow the last measure of a section and is none of its matter. */
const closingRules: ReadonlySet<RuleName> = new Set(['vow', 'closing', 'attachment'])

type Part = { headingEnd: number; blocks: readonly { start: number; end: number; folded: string }[] }

type Piece = Range & { isCandidate: boolean; isClosing: boolean }

/** What was found in the order of the text, for `endOfSection`. */
export function listPieces({ candidates, problems, others }: Findings): Piece[] {
  const toPiece = ({ range }: { range: Range }, isCandidate: boolean, isClosing: boolean) => ({
    ...range,
    isCandidate,
    isClosing,
  })
  return [
    ...candidates.map((candidate) => toPiece(candidate, true, false)),
    ...problems.map((problem) => toPiece(problem, false, false)),
    ...others.map((other) => toPiece(other, false, closingRules.has(other.rule))),
  ].sort((a, b) => a.start - b.start)
}

/** Where a section ends: with its last words that are no formula, oath, signature, date or attachment. */
export function endOfSection(
  outline: Outline,
  section: Part,
  pieces: readonly Piece[],
  closing: Pick<Language, 'isClosingBlock' | 'isFormula'>,
): number {
  const end = lastWords(outline, section, closing)
  const inside: Piece[] = []
  for (let at = firstFrom(pieces, section.blocks[0]?.start ?? 0); at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || piece.start >= end) break
    if (piece.end <= end) inside.push(piece)
  }
  if (!inside.some(({ isCandidate }) => isCandidate)) return end
  const last = inside.reduce((most, piece) => (piece.isClosing ? most : Math.max(most, piece.end)), 0)
  const rest = inside.find(({ start, isClosing }) => isClosing && start >= last)
  return rest ? endBefore(outline.text, last, rest.start) : end
}

/** The place of the first piece that begins at `start` or later, by halving: a long text has many sections. */
function firstFrom(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The end of the last line of what is kept, or of its last words where what closes the section begins in the same line. */
function endBefore(text: string, last: number, rest: number): number {
  const line = text.indexOf('\n', last)
  return line >= 0 && line < rest ? line : last
}

/** The end of the last sentence that is no formula, signature, date or attachment. */
function lastWords(
  outline: Outline,
  section: Part,
  { isClosingBlock, isFormula }: Pick<Language, 'isClosingBlock' | 'isFormula'>,
): number {
  const last = [...section.blocks].reverse().find((block) => !isClosingBlock(block.folded))
  if (!last) return section.headingEnd || outline.text.length
  const sentences = splitSentences(outline.folded, last)
  const open = sentences.findIndex(({ start, end }, index) => index > 0 && isFormula(outline.folded.slice(start, end)))
  return open > 0 ? (sentences[open - 1]?.end ?? last.end) : last.end
}
