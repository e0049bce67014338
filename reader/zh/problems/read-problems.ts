import type { Findings } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny, takeByRule } from '../../rule'
import { splitChunks } from '../sentences/split-run'
import { readLabel } from '../steps/labels'
import { causeLeadIns, causeTurn } from './causes'
import { lacking } from './owning-up'
import { vow } from './problem-lists'
import { readPlain } from './problem-sentences'
import { readCauses } from './read-causes'
import { readItem } from './read-item'

const longestLine = 40
const goesOn = /[。;]./

/** A paragraph, or a part of one, that tells shortcomings; `isMarked` where an enumerator stood before it. */
export type ProblemPart = { range: Range; isMarked: boolean }

/** Reads the shortcomings of a section: each 一是 item, list part or sentence, without marker and cause. */
export function readProblems(outline: Outline, parts: ProblemPart[], found: Findings): void {
  const filled = parts.filter(({ range }) => range.end > range.start)
  let isTold = false
  for (const [index, part] of filled.entries()) {
    const count = found.problems.length
    if (isTold && !part.isMarked && !fitsAny(causeLeadIns, outline.folded.slice(part.range.start, part.range.end)))
      found.others.push({ range: part.range, rule: 'explanation', words: '' })
    else readPart(outline, part, found, index > 0)
    isTold =
      part.isMarked && found.problems.length > count && !filled[index + 1]?.isMarked && isShortLine(outline, part.range)
  }
}

/** A numbered line that is a problem itself; the plain paragraph under it explains it. */
const isShortLine = (outline: Outline, range: Range): boolean =>
  range.end - range.start <= longestLine && !goesOn.test(outline.folded.slice(range.start, range.end))

function readPart(outline: Outline, { range: whole, isMarked }: ProblemPart, found: Findings, isLater: boolean): void {
  const label = readLabel(outline.folded.slice(whole.start, whole.end))
  const range = { start: whole.start + (label?.length ?? 0), end: whole.end }
  if (label && label.kind !== 'problem' && label.kind !== 'cause') return
  const cause = takeByRule(causeLeadIns, outline.folded.slice(range.start, range.end))
  const isCause = cause !== '' && (isLater || !lacking.pattern.test(cause))
  if (label?.kind === 'cause' || isCause) {
    readCauses(outline, { start: range.start + (isCause ? cause.length : 0), end: range.end }, found)
    return
  }
  const turn = findCauseTurn(outline, range)
  readTold(outline, { start: range.start, end: turn }, isMarked || label !== null, label !== null, found)
  if (turn < range.end) readCauses(outline, { start: turn, end: range.end }, found)
}

/** Where a paragraph turns from what is lacking to why; its end when it does not. */
function findCauseTurn({ folded }: Outline, range: Range): number {
  const later = splitSentences(folded, range).slice(1)
  return (
    later.find((sentence) => causeTurn.pattern.test(folded.slice(sentence.start, sentence.end)))?.start ?? range.end
  )
}

function readTold(outline: Outline, range: Range, isMarked: boolean, isLabelled: boolean, found: Findings): void {
  const chunks = splitChunks(outline.folded, range)
  const isItem =
    isMarked && chunks.length === 1 && (isLabelled || !vow.pattern.test(outline.folded.slice(range.start, range.end)))
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.marker || isItem) readItem(outline, chunk.range, found)
    else readPlain(outline, chunk.range, found, index + 1 < chunks.length)
  }
}
