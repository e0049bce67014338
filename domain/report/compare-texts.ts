import type { ReadReport, Span } from '@/reader/report-text'
import { type Alignment, align } from './align'
import { keyOf } from './key-of'
import { listLines } from './list-lines'
import { pairLines } from './pair-lines'

/** One place at which two texts differ: a sentence said otherwise, left out (`newer` is null) or put in (`older` is null). */
export type Difference = { older: Span | null; newer: Span | null }

/** Two texts side by side: their sentences, where each older one stands in the newer, unchanged or said otherwise, and what differs. */
export type Comparison = {
  older: Span[]
  newer: Span[]
  same: Alignment
  reworded: Alignment
  differences: Difference[]
}

/** Compares an older with a newer text of the same report, sentence by sentence, in the order of the newer. Time grows with the texts. */
export function compareTexts(olderText: string, newerText: string, language: ReadReport['language']): Comparison {
  const [older, newer] = [listLines(olderText, language), listLines(newerText, language)]
  const same = align(
    older.map(({ text }) => keyOf(text)),
    newer.map(({ text }) => keyOf(text)),
  )
  const reworded = pairGaps(older, newer, same)
  return { older, newer, same, reworded, differences: listDifferences(older, newer, { same, reworded }) }
}

/** Between two sentences that stayed, what is gone and what is new are laid side by side where they are alike. */
function pairGaps(older: Span[], newer: Span[], same: Alignment): Alignment {
  const reworded: Alignment = older.map(() => -1)
  let [from, place] = [0, 0]
  for (let at = 0; at <= older.length; at++) {
    const held = at === older.length ? newer.length : (same[at] ?? -1)
    if (held < 0) continue
    for (const [one, other] of pairLines(older.slice(from, at), newer.slice(place, held)))
      reworded[from + one] = place + other
    ;[from, place] = [at + 1, held + 1]
  }
  return reworded
}

function listDifferences(older: Span[], newer: Span[], { same, reworded }: Pick<Comparison, 'same' | 'reworded'>) {
  const differences: Difference[] = []
  let place = 0
  const putIn = (until: number) => {
    for (; place < until; place++) differences.push({ older: null, newer: newer[place] ?? null })
  }
  for (const [at, line] of older.entries()) {
    const [stays, becomes] = [same[at] ?? -1, reworded[at] ?? -1]
    putIn(Math.max(stays, becomes, place))
    if (stays < 0) differences.push({ older: line, newer: becomes < 0 ? null : (newer[becomes] ?? null) })
    if (stays >= 0 || becomes >= 0) place++
  }
  putIn(newer.length)
  return differences
}
