import { fitsAny } from '../../rule'
import { noAmountRules, timeLimitRule } from './no-amounts'
import { beforeNumberRules, thresholdRule } from './no-targets'
import { amountRules } from './targets'

/** How many characters before and behind a number are looked at. */
const near = { before: 40, behind: 40 }

type Hit = { at: number; words: string }

/** Amounts that an English measure is to reach; a threshold that only says which ones are meant is none. */
export function readEnglishTargets(words: string): string[] {
  const hits = amountRules.flatMap(({ pattern }) =>
    [...words.matchAll(pattern)].map((hit): Hit => ({ at: hit.index, words: hit[0].trim() })),
  )
  const sorted = hits.sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  const apart: Hit[] = []
  for (const hit of sorted) if (hit.at >= (apart.at(-1)?.at ?? -1) + (apart.at(-1)?.words.length ?? 0)) apart.push(hit)
  return apart.filter((hit) => isReached(words, hit)).map((hit) => hit.words)
}

function isReached(words: string, { at, words: found }: Hit): boolean {
  const before = words.slice(Math.max(0, at - near.before), at)
  const andNext = words.slice(at, at + found.length + near.behind)
  return (
    !fitsAny(beforeNumberRules, before) &&
    !fitsAny(noAmountRules, found) &&
    !fitsAny(timeLimitRule, andNext) &&
    !fitsAny(thresholdRule, `${before}|${found}`)
  )
}
