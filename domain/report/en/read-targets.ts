import { amounts, definesObject, isTime, notBefore } from './rules/targets'

type Hit = { at: number; words: string }

/** Amounts that an English measure is to reach; a threshold that only says which ones are meant is none. */
export function readEnglishTargets(words: string): string[] {
  const hits = amounts.flatMap(({ pattern }) =>
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
  const before = words.slice(Math.max(0, at - 40), at)
  if (notBefore.test(before) || definesObject.test(before)) return false
  if (/^(?:19|20)\d\d\b/.test(found) || /\b(?:19|20)\d\d$/.test(found) || isTime.test(found)) return false
  if (/^within\b/i.test(found) && /^\s*of\b/.test(words.slice(at + found.length))) return false
  return !/\d(?:st|nd|rd|th)\b/.test(found) && !/[\d/]$/.test(before)
}
