import type { Drafts } from '../draft'
import type { Range } from '../report-text'
import type { Outline } from '../text/read-outline'
import { splitAtMarks, splitSentences, trimRange } from '../text/split-sentences'
import { readLabel } from './rules/labels'
import { problemNouns, problemWords } from './rules/words'
import { splitChunks } from './split-run'
import { isTitleSentence } from './title-sentence'

const causeLead =
  /^(?:(?:上述|以上|这些|出现|产生|造成|究其|分析|存在)?(?:.{0,12})?(?:问题)?(?:的)?(?:其)?(?:产生)?(?:的)?(?:主要|根本|深层次)?(?:原因)(?:主要)?(?:有|是|在于|包括|如下)?|(?:上述|以上|这些)(?:问题|不足).{0,10}(?:主要)?(?:是|是由于|源于|因为|由于))[,:]?/
const causeTurn = /^(?:究其|分析|其|上述|以上|这些|产生|造成|存在|出现)[^。:;]{0,24}(?:原因|由于|源于|因为)/
const causeInside =
  /[,;。]?(?:其?(?:主要|根本)?原因(?:主要)?(?:是|在于|有)|(?:主要|这)(?:是)?(?:由于|因为|源于)|根源在于)[,:]?/
/** The list after a sentence that owned up: 主要是：…. */
const listLead = /^(?:主要|突出|具体|集中)?(?:是|有|表现(?:在|为)?|体现在)[:]/
/** Words that only join one problem to the one before. */
const linkWords = /^(?:一方面|另一方面|此外|另外|同时|其次|再次|再者|首先|最后|还有)[,:]/
const lead = new RegExp(
  `[^。]{0,120}(?:还|仍|尚|也|存在|面临|有)[^。]{0,40}(?:${problemNouns})[^。:,]{0,12}(?:[:。]|,?(?:主要|表现|具体|集中)?(?:表现|体现)?(?:在|为|是|有)?[:])|^[^。]{0,80}(?:${problemNouns})[^。:]{0,16}[:]`,
)
const problem = new RegExp(problemWords)

/** A paragraph, or a part of one, that tells shortcomings; `isMarked` where an enumerator stood before it. */
export type ProblemPart = { range: Range; isMarked: boolean }

/** Reads the shortcomings of a section: each 一是 item, list part or sentence, without marker and cause. */
export function readProblems(outline: Outline, parts: ProblemPart[], found: Drafts): void {
  const filled = parts.filter(({ range }) => range.end > range.start)
  let isTold = false
  for (const [index, part] of filled.entries()) {
    const count = found.problems.length
    if (isTold && !part.isMarked && !causeLead.test(outline.folded.slice(part.range.start, part.range.end)))
      found.others.push({ range: part.range, rule: 'explanation', words: '' })
    else readPart(outline, part, found, index > 0)
    isTold =
      part.isMarked && found.problems.length > count && !filled[index + 1]?.isMarked && isShortLine(outline, part.range)
  }
}

/** A numbered line that is a problem itself; the plain paragraph under it explains it. */
const isShortLine = (outline: Outline, range: Range): boolean =>
  range.end - range.start <= 40 && !/[。;]./.test(outline.folded.slice(range.start, range.end))

function readPart(outline: Outline, { range: whole, isMarked }: ProblemPart, found: Drafts, isLater: boolean): void {
  const label = readLabel(outline.folded.slice(whole.start, whole.end))
  const range = { start: whole.start + (label?.length ?? 0), end: whole.end }
  if (label && label.kind !== 'problem' && label.kind !== 'cause') return
  const words = outline.folded.slice(range.start, range.end)
  const cause = words.match(causeLead)?.[0]
  const isCause = cause !== undefined && (isLater || !problem.test(cause))
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
  return later.find((sentence) => causeTurn.test(folded.slice(sentence.start, sentence.end)))?.start ?? range.end
}

function readTold(outline: Outline, range: Range, isMarked: boolean, isLabelled: boolean, found: Drafts): void {
  const chunks = splitChunks(outline.folded, range)
  const isItem =
    isMarked && chunks.length === 1 && (isLabelled || problem.test(outline.folded.slice(range.start, range.end)))
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.marker || isItem) readItem(outline, chunk.range, found)
    else readPlain(outline, chunk.range, found, index + 1 < chunks.length)
  }
}

/** A marked problem: whole where it is one sentence; a short title goes with the sentences that explain it. */
function readItem(outline: Outline, range: Range, found: Drafts): void {
  const [first, second] = splitSentences(outline.folded, range)
  if (!first) return
  const isTitled = second !== undefined && isTitleSentence(outline.folded, first, 22)
  push(outline, first, found, true)
  if (second) readRest(outline, { start: second.start, end: range.end }, found, isTitled)
}

/** What follows a problem's first sentence tells its cause or explains it. */
function readRest(outline: Outline, range: Range, found: Drafts, isTitled: boolean): void {
  const { folded } = outline
  const wordsOf = ({ start, end }: Range) => folded.slice(start, end)
  const told = splitSentences(folded, range).find(
    (sentence) => (wordsOf(sentence).match(causeLead)?.[0].length ?? 0) >= 3,
  )
  const before = { start: range.start, end: told?.start ?? range.end }
  if (before.end - before.start > 1)
    found.others.push({
      range: trimRange(folded, before),
      rule: 'explanation',
      words: isTitled ? wordsOf(before).slice(0, 20) : '',
    })
  const lead = told ? (wordsOf(told).match(causeLead)?.[0].length ?? 0) : 0
  if (told)
    readCauses(outline, { start: told.start + lead, end: range.end }, found, found.problems.at(-1)?.range ?? null)
}

function readPlain(outline: Outline, range: Range, found: Drafts, isBeforeItems: boolean): void {
  const { folded } = outline
  for (const sentence of splitSentences(folded, range)) {
    const words = folded.slice(sentence.start, sentence.end)
    const cause = words.match(causeLead)
    if (cause && cause[0].length >= 4) {
      readCauses(outline, { start: sentence.start + cause[0].length, end: sentence.end }, found)
      continue
    }
    const announce = readLead(words, sentence.start === range.start)
    const rest = { start: sentence.start + announce.length, end: sentence.end }
    if (announce)
      found.others.push({
        range: { start: sentence.start, end: rest.start },
        rule: 'sectionLead',
        words: announce.slice(0, 30),
      })
    if (isBeforeItems || rest.end - rest.start < 4) {
      if (!announce) found.others.push({ range: sentence, rule: 'sectionLead', words: words.slice(0, 30) })
      continue
    }
    readListed(outline, rest, found, announce !== '')
  }
}

/** The words that announce problems: up to a colon anywhere, a whole sentence only at the head of a paragraph. */
function readLead(words: string, isFirst: boolean): string {
  const found = words.match(lead)?.[0] ?? words.match(listLead)?.[0] ?? ''
  return isFirst || found.endsWith(':') ? found : ''
}

/** Parts between semicolons are problems of their own; so are parts of a list after 如. */
function readListed(outline: Outline, range: Range, found: Drafts, isAnnounced: boolean): void {
  const { folded } = outline
  const words = folded.slice(range.start, range.end)
  if (
    /^(?:同时|当然|但是?|也)?(?:我们|对此|对于?这些|为此|这些问题|上述问题|以上问题|我国|我市|我县|我区).{0,40}(?:将|要|一定|必须|高度重视|认真|优势|机遇)/.test(
      words,
    )
  ) {
    found.others.push({ range, rule: 'vow', words: words.slice(0, 30) })
    return
  }
  const list = words.match(/^[^。,;]{0,24}?(?:如|例如|比如|诸如)[:,]?/)
  const marks = list && problem.test(words) ? ',;' : ';'
  const body = { start: range.start + (list && marks === ',;' ? list[0].length : 0), end: range.end }
  for (const part of splitAtMarks(folded, body, marks)) push(outline, part, found, isAnnounced)
}

function push(outline: Outline, range: Range, found: Drafts, isMarked: boolean): void {
  const words = outline.folded.slice(range.start, range.end)
  const inside = words.search(causeInside)
  const cut = inside > 3 ? { start: range.start, end: range.start + inside } : range
  const kept = dropEnds(outline.folded, cut)
  if (kept.end - kept.start < 4) return
  if (!isMarked && !problem.test(outline.folded.slice(kept.start, kept.end))) {
    found.others.push({ range: kept, rule: 'fact', words: words.slice(0, 30) })
    return
  }
  found.problems.push({ range: kept, rule: isMarked ? 'enumeratedProblem' : 'problem' })
  if (inside > 3) {
    const lead = words.slice(inside).match(causeInside)?.[0].length ?? 0
    pushCause(outline, { start: range.start + inside + lead, end: range.end }, kept, found)
  }
}

function readCauses(outline: Outline, range: Range, found: Drafts, problem: Range | null = null): void {
  const { folded } = outline
  const start =
    range.start +
    (folded.slice(range.start, range.end).match(/^[^。:]{0,14}(?:在于|由于|因为|是|有)[,:]?/)?.[0].length ?? 0)
  const hasMarkers = splitChunks(folded, range).some((chunk) => chunk.marker)
  const body = hasMarkers ? range : { start, end: range.end }
  for (const chunk of splitChunks(folded, body)) {
    if (hasMarkers && !chunk.marker) continue
    const parts = hasMarkers
      ? [chunk.range]
      : splitAtMarks(folded, chunk.range, ';。').flatMap((part) => splitJoined(folded, part))
    for (const part of parts) pushCause(outline, part, problem, found)
  }
}

/** 以及 joins two causes of one sentence. */
function splitJoined(folded: string, range: Range): Range[] {
  const at = folded.slice(range.start, range.end).search(/,(?:以及|及)/)
  return at < 0
    ? [range]
    : [
        { start: range.start, end: range.start + at },
        { start: range.start + at + (folded.startsWith('以及', range.start + at + 1) ? 3 : 2), end: range.end },
      ]
}

function pushCause(outline: Outline, range: Range, problem: Range | null, found: Drafts): void {
  const kept = dropEnds(outline.folded, range)
  if (kept.end - kept.start >= 4) found.causes.push({ range: kept, problem })
}

function dropEnds(folded: string, range: Range): Range {
  let { start, end } = trimRange(folded, range)
  while (start < end && /[,;、:。]/.test(folded.charAt(start))) start++
  start += folded.slice(start, Math.min(end, start + 8)).match(linkWords)?.[0].length ?? 0
  while (end > start && /[,;、:。\s]/.test(folded.charAt(end - 1))) end--
  return { start, end }
}
