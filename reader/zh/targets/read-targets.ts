import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny, maskByRules } from '../../rule'
import { startsWithAct } from '../sentences/verb-heads'
import {
  actBehind,
  actInBound,
  actsUpon,
  coversAmount,
  givenEach,
  goalReferred,
  meantOnes,
  objectBefore,
  openBound,
  peopleCounted,
  servesAmount,
} from './acted-on'
import { amountRules } from './amounts'
import { noAmounts } from './no-amounts'
import { noTargetBefore, noTargetBehind } from './no-targets'
import { boundSigns, making, makingBefore, reachingBefore, withinTime } from './target-signs'

/** How many characters before and behind an amount are looked at, before a goal, and for a bound. */
const near = { before: 14, behind: 12, goal: 4, bound: 12 }
const anyNumber = /\d|[十百千万亿]|分之/
const alreadyDone = /[已未][一-龥]{2,4}的/g
const markOrEnd = /^(?:[,。;、]|$)/
const wordBehind = /[一-龥]{2}$/

/**
 * Amounts and goals that a measure is to reach, in the source's words. Dates, numbers inside names, comparisons with the past
 * and numbers that only say what the act is done to are left out.
 */
export function readTargets({ text, folded }: Outline, range: Range): string[] {
  const words = maskByRules(noAmounts, folded.slice(range.start, range.end))
  const found = amountRules.flatMap(({ pattern }) =>
    [...words.matchAll(pattern)].map((hit) => ({ at: hit.index, length: hit[0].length })),
  )
  return found
    .filter(({ at, length }) => isTarget(words, at, length))
    .sort((a, b) => a.at - b.at)
    .map(({ at, length }) => cutActInside(text.slice(range.start + at, range.start + at + length)))
}

/** 至少集体学法1次 reaches 1次: the act that stands between the bound and the figure is no part of it. */
const cutActInside = (target: string): string => target.replace(actInBound.pattern, '')

function isTarget(words: string, at: number, length: number): boolean {
  const own = words.slice(at, at + length)
  const before = words.slice(Math.max(0, at - near.before), at)
  if (!anyNumber.test(own)) return !goalReferred.pattern.test(before.slice(-near.goal))
  const behind = words.slice(at + length, at + length + near.behind)
  if (fitsAny(noTargetBefore, before) || fitsAny(noTargetBehind, behind) || isThreshold(own, before, behind))
    return false
  const clause = words.slice(lastBorder(words, at), at)
  if (fitsAny([...boundSigns, withinTime], own) || fitsAny(boundSigns, clause.slice(-near.bound))) return true
  if (coversAmount.pattern.test(clause) && actBehind.pattern.test(behind)) return true
  if (servesAmount.pattern.test(clause) && givenEach.pattern.test(behind)) return true
  return !fitsAny(objectBefore, before) && isMade(own, clause, behind)
}

/** A bare amount is a target where the clause makes or reaches it, or where the amount is all that it says. */
function isMade(own: string, clause: string, behind: string): boolean {
  const isObject = actsUpon.pattern.test(clause) && !making.pattern.test(clause.slice(1).replace(alreadyDone, ''))
  if (clause.length === 0 || (isObject && !peopleCounted.pattern.test(own))) return false
  const isAmountAlone = markOrEnd.test(behind) && wordBehind.test(clause)
  return making.pattern.test(clause + own) || startsWithAct.test(clause) || isAmountAlone
}

/** 35蒸吨以下燃煤锅炉, 规模500人以上企业: a number that says which ones are meant. */
const isThreshold = (own: string, before: string, behind: string): boolean =>
  openBound.pattern.test(own) &&
  meantOnes.pattern.test(behind) &&
  !(own.endsWith('以上') && fitsAny([makingBefore, reachingBefore], before))

const lastBorder = (words: string, at: number): number =>
  Math.max(...[',', ';', '。', ':'].map((mark) => words.lastIndexOf(mark, at - 1))) + 1
