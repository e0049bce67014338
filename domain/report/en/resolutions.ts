import { type Draft, type Drafts, noDrafts } from '../draft'
import type { Range } from '../report-text'
import type { Block, Outline } from '../text/read-outline'
import { trimRange } from '../text/split-sentences'
import type { FoundSection } from '../zh/find-sections'
import { cutClosingDuty } from './closing-duty'

/** The word that opens what a meeting decided: RESOLVED that …, AGREED: …, It was resolved that (1) …. */
const opening =
  /^(?:\(?\d{1,2}[.)]\s*)?(?:it was (?:further |unanimously )?)?(?:resolved|agreed|decided|recommended|resolution|decision)(?: unanimously| as follows)?\s*(?:[:–—-]\s*(?:that\b)?|that\b)\s*[:–—-]?\s*/i
/** Decisions that take note, approve or thank give nobody anything to do. */
const notes =
  /\bbe (?:now )?(?:noted|acknowledged|received|approved|adopted|endorsed|agreed|accepted|welcomed|thanked|recorded|confirmed|ratified|supported|granted|refused|re-?elected|elected|appointed|recommended|commended|allowed|taken as read)\b|^(?:that )?(?:to )?(?:note|approve|receive|endorse|thank|accept|agree|adopt|confirm|welcome)\b|\bthanks\b/i
const inlineItem = /(?:^|[,;.]?\s+(?:and\s+)?)\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/g

export type Resolutions = { section: FoundSection; found: Drafts }

type Setting = { heading: Range | null; planYear: number | null }

/** The decisions of a meeting that give somebody something to do, and the part from the first to the last; null where there are none. */
export function readResolutions(outline: Outline, planYear: number | null): Resolutions | null {
  const found = noDrafts()
  const kept: number[] = []
  for (let index = 0; index < outline.blocks.length; ) {
    const from = found.drafts.length
    const size = readResolution(outline, outline.blocks, index, { heading: null, planYear }, found)
    if (found.drafts.length > from) kept.push(index, index + size)
    index += Math.max(1, size)
  }
  const [first] = kept
  if (first === undefined) return null
  const blocks = outline.blocks.slice(first, kept.at(-1))
  return { section: { mode: 'nextSteps', heading: null, headingEnd: 0, blocks }, found }
}

/** Reads the decision that a paragraph opens and gives how many paragraphs it takes; 0 where none is opened. */
export function readResolution(
  outline: Outline,
  blocks: Block[],
  from: number,
  setting: Setting,
  found: Drafts,
): number {
  const size = countItems(outline, blocks, from)
  if (size > 0) readList(outline, blocks.slice(from, from + size), setting, found)
  return size
}

/** How many paragraphs a decision takes: its own and the items below it. */
function countItems(outline: Outline, blocks: Block[], from: number): number {
  const head = blocks[from]
  const opened = head && !head.cells ? lineOf(outline, head).slice(0, 80).match(opening) : null
  if (!head || !opened) return 0
  let size = 1
  while (isItem(outline, blocks[from + size])) size++
  const isFull = head.end - head.from > opened[0].length + 3
  return isFull || size > 1 ? size : 0
}

const lineOf = ({ text }: Outline, block: Block): string => text.slice(block.from, block.end)

const isItem = (outline: Outline, block: Block | undefined): boolean =>
  block !== undefined &&
  !block.cells &&
  (block.marker !== null || /^(?:that|to) /i.test(lineOf(outline, block).slice(0, 8))) &&
  !/^\d{1,2}[.)]? ?[A-Z][^.;,]{2,60}$/.test(lineOf(outline, block)) &&
  !opening.test(lineOf(outline, block).slice(0, 80))

function readList(outline: Outline, blocks: Block[], setting: Setting, found: Drafts): void {
  const [head] = blocks
  if (!head) return
  const length = lineOf(outline, head).slice(0, 80).match(opening)?.[0].length ?? 0
  const opened = { start: head.from, end: head.from + length }
  const heading = setting.heading ?? (blocks.length > 1 ? trimRange(outline.text, opened) : null)
  const ranges = [{ start: opened.end, end: head.end }, ...blocks.slice(1)]
  for (const range of ranges.flatMap((one) => splitInline(outline, one)))
    pushItem(outline, range, { ...setting, heading }, found)
}

/** (1) … , (2) … in one line, without their numbers. */
function splitInline({ text }: Outline, { start, end }: Range): Range[] {
  const hits = [...text.slice(start, end).matchAll(inlineItem)]
  const places = hits.map((hit) => ({ from: start + hit.index, to: start + hit.index + hit[0].length }))
  const borders = [...(places[0]?.from === start ? [] : [{ from: start, to: start }]), ...places]
  return borders.map(({ to }, index) => ({ start: to, end: borders[index + 1]?.from ?? end }))
}

function pushItem(outline: Outline, range: Range, { heading, planYear }: Setting, found: Drafts): void {
  const whole = trimRange(outline.text, range)
  const words = outline.text.slice(whole.start, whole.end)
  const end = whole.start + words.replace(/(?:[;,]\s*(?:and|or)?|\s+and)$/, '').length
  const shown = words.slice(0, 40)
  if (
    words.length < 12 ||
    notes.test(words) ||
    !/\b(?:be|to|will|should|shall|must)\b|^(?:that )?\S+(?: \S+){0,5} [a-z]+/i.test(words)
  )
    found.others.push({ range: whole, rule: 'fact', words: shown })
  else {
    const draft: Draft = {
      ...cutClosingDuty(outline, { start: whole.start, end }),
      heading,
      rule: 'enumeratedItem',
      words: shown,
      lead: '',
      subject: [],
      planYear,
    }
    found.drafts.push(draft)
  }
}
