import { commonCharacters, commonEnglish, commonWords } from '../outline/common-words'
import { hanRuns, latinWords } from '../outline/letters'
import { type Common, listPieces } from '../outline/pieces'
import { fitsAny } from '../rule'
import { doneSigns, gapSigns, wholeClaims } from './accounts'
import { chainCharacters, chainEnglish, chainWords } from './common-words'
import { measureWord, ownerClauses } from './owners'
import { openSigns, underWaySigns } from './under-way'

const leastWeight = 0.1
const longest = { promise: 400, account: 2000 }

const common: Common = {
  chinese: new RegExp(`[${commonCharacters}${chainCharacters}]|${[...commonWords, ...chainWords].join('|')}`, 'g'),
  english: new Set([...commonEnglish, ...chainEnglish]),
  // publish, publishes, published and publishing are one word.
  ending: /(?:ies|es|s|ed|ing|e|y)$/,
}

/** The pieces of a sentence that tell its subject. */
export const piecesOf = (text: string): Set<string> => listPieces(text, common)

/** A promise without who answers for it: an account tells what was done, not whose turn it was. */
export const dropOwners = (folded: string): string =>
  ownerClauses.reduce((words, { pattern }) => words.replace(pattern, ''), folded)

/** How much a piece tells: rare ones more. */
export function weighPieces(sentences: readonly Set<string>[]): (piece: string) => number {
  const spread = new Map<string, number>()
  for (const pieces of sentences) for (const piece of pieces) spread.set(piece, (spread.get(piece) ?? 0) + 1)
  const most = Math.log(sentences.length + 1)
  return (piece) =>
    most === 0 ? 1 : Math.max(leastWeight, Math.log((sentences.length + 1) / (spread.get(piece) ?? 1)) / most)
}

/** The words that two sentences share as they stand, where they tell something about the subject; long sentences are cut. */
export function listSharedWords(one: string, other: string): string[] {
  const [own, held] = [one.slice(0, longest.promise).toLowerCase(), other.slice(0, longest.account).toLowerCase()]
  const heldPieces = piecesOf(held)
  const latin = (own.match(latinWords) ?? []).filter((word) =>
    [...piecesOf(word)].some((piece) => heldPieces.has(piece)),
  )
  const runs = (own.match(hanRuns) ?? []).flatMap((run) => listSharedRuns(run, held))
  return [...new Set([...latin, ...runs])]
}

/** The longest stretches of a run of characters that the other sentence holds. */
function listSharedRuns(run: string, held: string): string[] {
  const words: string[] = []
  for (let at = 0; at < run.length; ) {
    let end = at + 1
    while (end < run.length && held.includes(run.slice(at, end + 1))) end++
    const word = run.slice(at, end)
    if (piecesOf(word).size > 0) words.push(dropMeasure(word))
    at = end
  }
  return words
}

const dropMeasure = (word: string): string => word.replace(measureWord.pattern, '')

/** True for an account that claims all of it is done. */
export const claimsAll = (folded: string): boolean => fitsAny(wholeClaims, folded)

/** True for a sentence that says something is not done. */
export const admitsGap = (folded: string): boolean => fitsAny(gapSigns, folded)

/** True where a sentence reports the thing as done, rather than as begun, under way or not done. */
export const reportsDone = (folded: string): boolean =>
  !fitsAny(openSigns, folded) &&
  (claimsAll(folded) || (fitsAny(doneSigns, folded) && !fitsAny(underWaySigns, folded) && !admitsGap(folded)))

/** True where a sentence says that the thing goes on, was stopped, or is not done. */
export const leavesOpen = (folded: string): boolean =>
  fitsAny(openSigns, folded) || fitsAny(underWaySigns, folded) || admitsGap(folded)
