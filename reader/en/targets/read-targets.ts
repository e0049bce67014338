import { fitsAny } from '../../rule'
import { beforeNumberRules, noAmountRules, timeLimitRule } from './no-targets'
import { amountRules } from './targets'

/** How many characters before a number are looked at. */
const near = 40

type Hit = { at: number; words: string }

/** Amounts that an English measure is to reach; a threshold that only says which ones are meant is none. */
export function readEnglishTargets(words: string): string[] {
  const hits = amountRules.flatMap(({ pattern }) =>
    [...words.matchAll(pattern)].map((hit): Hit => ({ at: hit.index, words: hit[0].trim() })),
  )
  const sorted = hits
    .filter((hit) => isReached(words, hit))
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  const kept: Hit[] = []
  for (const hit of sorted) if (hit.at >= (kept.at(-1)?.at ?? -1) + (kept.at(-1)?.words.length ?? 0)) kept.push(hit)
  return kept.map((hit) => hit.words)
}

function isReached(words: string, { at, words: found }: Hit): boolean {
  const before = words.slice(Math.max(0, at - near), at)
  const andNext = words.slice(at, at + found.length + ' of '.length)
  return !fitsAny(beforeNumberRules, before) && !fitsAny(noAmountRules, found) && !fitsAny(timeLimitRule, andNext)
}
