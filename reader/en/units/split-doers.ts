import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { firstDoerRule, secondDoerRule } from './binding-words'
import { listAgents } from './list-agents'

/** The parts of an English sentence that bind different bodies; the sentence itself where it binds one. */
export function splitDoers(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const borders: { end: number; start: number }[] = []
  let from = 0
  for (const hit of [secondDoerRule].flatMap(({ pattern }) => [...words.matchAll(pattern)])) {
    if (!fitsAny(firstDoerRule, words.slice(from, hit.index)) || listAgents(hit[1] ?? '').length === 0) continue
    borders.push({ end: hit.index, start: hit.index + hit[0].length })
    from = hit.index + hit[0].length
  }
  const starts = [0, ...borders.map(({ start }) => start)]
  const ends = [...borders.map(({ end }) => end), words.length]
  return starts.map((start, index) => ({
    start: range.start + start,
    end: range.start + (ends[index] ?? words.length),
  }))
}
