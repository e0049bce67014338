import type { Findings } from '../../commitment/candidate'
import type { Range } from '../../report-text'
import { fitsAny, matchEarliest, matchFirst, splitAtRule } from '../../rule'
import type { RuleName } from '../../rule-names'
import { speaksOfLack } from '../sections/lacks'
import { causeRules } from './causes'
import { nextCauseRule, ownCauseRule, referenceRule } from './own-causes'

const longestLeadIn = 40
const stopBehind = /[.\s]+$/

/** A sentence that tells a problem and then its cause, or, from a place on, nothing but causes. */
type Cause = { kind: 'own'; told: RegExpMatchArray } | { kind: 'all'; at: number }

/** What a sentence tells of causes; null where it tells none. */
export function findCause(words: string, isMarked: boolean): Cause | null {
  const own = matchFirst(ownCauseRule, words)
  if (own?.[1] && !fitsAny(referenceRule, words) && (isMarked || speaksOfLack(own[1])))
    return { kind: 'own', told: own }
  const cause = matchEarliest(causeRules, words)
  const at = cause?.index ?? -1
  return cause && at >= 0 && at < longestLeadIn && !isMarked ? { kind: 'all', at: at + cause[0].length } : null
}

/** Adds a problem and the cause that its own sentence gives. */
export function pushWithCause(sentence: Range, own: RegExpMatchArray, rule: RuleName, found: Findings): void {
  const told = (own[2] ?? '').replace(stopBehind, '')
  const start = sentence.start + own[0].length - (own[2] ?? '').length
  const problem = { start: sentence.start, end: sentence.start + (own[1] ?? '').length }
  found.problems.push({ range: problem, rule })
  found.causes.push({ range: { start, end: start + told.length }, problem })
}

/** Adds each "because …" of a sentence from a place on as a cause of its own. */
export function pushCauses({ start }: Range, words: string, at: number, found: Findings): void {
  for (const piece of splitAtRule(nextCauseRule, words.slice(at), start + at)) {
    const told = words.slice(piece.start - start, piece.end - start).replace(stopBehind, '')
    if (told) found.causes.push({ range: { start: piece.start, end: piece.start + told.length }, problem: null })
  }
}
