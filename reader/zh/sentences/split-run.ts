import { han } from '../../outline/letters'
import { readNumeral } from '../../outline/read-marker'
import { splitAtMarks } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { goalSigns, listLeadIns, ordinals } from './lists'

const longestLeadIn = 60
const numeralOrMark = /[一二三四五六七八九十:,]/g

/** A stretch of a paragraph: what stands before the first 一是, or one 一是 item. */
export type Chunk = { range: Range; marker: Range | null }

/** Cuts a stretch at 一是 … 二是 … or 第一，… 第二，…, where the numbers run on from one. */
export function splitChunks(folded: string, range: Range): Chunk[] {
  const markers = listMarkers(folded, range)
  const first = markers[0]
  if (!first) return [{ range, marker: null }]
  const before = { start: range.start, end: first.start }
  const items = markers.map((marker, index) => ({
    range: { start: marker.end, end: markers[index + 1]?.start ?? range.end },
    marker,
  }))
  return before.end > before.start ? [{ range: before, marker: null }, ...items] : items
}

function listMarkers(folded: string, range: Range): Range[] {
  const found: (Range & { order: number; shape: string })[] = []
  for (const hit of folded.slice(range.start, range.end).matchAll(ordinals.pattern)) {
    const start = range.start + hit.index
    const order = readNumeral(hit[1] ?? hit[2] ?? '')
    found.push({ start, end: start + hit[0].length, order, shape: hit[0].replace(numeralOrMark, '') })
  }
  const lastSecond = new Map(found.filter(({ order }) => order === 2).map(({ shape, start }) => [shape, start]))
  const chain: typeof found = []
  for (const one of found) {
    const last = chain.at(-1)
    const opens = one.order === 1 && (lastSecond.get(one.shape) ?? -1) > one.start
    if (last ? one.order === last.order + 1 && one.shape === last.shape : opens) chain.push(one)
    else if (last && opens && one.shape === last.shape) chain.push(one)
  }
  return chain
}

/** The parallel items of a list within one sentence (after a colon, between ；), or null where it is one measure. `isTask`: whether a part says what is to be done. */
export function splitList(
  folded: string,
  sentence: Range,
  isTask: (item: Range) => boolean,
): { leadIn: Range | null; items: Range[] } | null {
  const words = folded.slice(sentence.start, sentence.end)
  const colon = words.indexOf(':')
  const leadIn = colon > 0 && colon < longestLeadIn ? { start: sentence.start, end: sentence.start + colon + 1 } : null
  const isLeadIn = leadIn !== null && fitsAny(listLeadIns, words.slice(0, colon + 1))
  const body = { start: isLeadIn && leadIn ? leadIn.end : sentence.start, end: sentence.end }
  const items = splitParts(folded, body)
  if (items.length < 2) return null
  if (isLeadIn) return { leadIn, items }
  const acts = items.filter(isTask).length
  const amounts = items.filter((item) => fitsAny(goalSigns, folded.slice(item.start, item.end))).length
  const isList = acts === items.length || amounts === items.length
  return isList && !leadIn ? { leadIn: null, items } : null
}

/** The parts between semicolons; quotes and brackets stay whole. */
const splitParts = (folded: string, range: Range): Range[] =>
  splitAtMarks(folded, range, ';').filter((part) => han.test(folded.slice(part.start, part.end)))
