import { commonCharacters, commonEnglish, commonWords } from '../outline/common-words'
import { fitsAny } from '../rule'
import { doneSigns, gapSigns, wholeClaims } from './accounts'
import { chainCharacters, chainEnglish, chainWords } from './common-words'
import { measureWord, ownerClauses } from './owners'
import { underWaySigns } from './under-way'

const common = new RegExp(`[${commonCharacters}${chainCharacters}]|${[...commonWords, ...chainWords].join('|')}`, 'g')
const englishWords = new Set([...commonEnglish, ...chainEnglish])

/** The two-character pieces of a sentence that tell its subject, and its words in Latin letters without their endings. */
export function listPieces(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) if (!englishWords.has(word)) pieces.add(stem(word))
  for (const run of text.replace(common, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index + 2 <= run.length; index++) pieces.add(run.slice(index, index + 2))
  }
  return pieces
}

/** A promise without who answers for it: an account tells what was done, not whose turn it was. */
export const dropOwners = (folded: string): string =>
  ownerClauses.reduce((words, { pattern }) => words.replace(pattern, ''), folded)

/** publish, publishes, published and publishing are one word. */
const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|e|y)$/, '')

/** How much a piece tells: rare ones more. */
export function weighPieces(sentences: readonly Set<string>[]): (piece: string) => number {
  const spread = new Map<string, number>()
  for (const pieces of sentences) for (const piece of pieces) spread.set(piece, (spread.get(piece) ?? 0) + 1)
  const most = Math.log(sentences.length + 1)
  return (piece) => (most === 0 ? 1 : Math.max(0.1, Math.log((sentences.length + 1) / (spread.get(piece) ?? 1)) / most))
}

/** The words that two sentences share as they stand, where they tell something about the subject; long sentences are cut. */
export function listSharedWords(one: string, other: string): string[] {
  const [own, held] = [one.slice(0, 400).toLowerCase(), other.slice(0, 2000).toLowerCase()]
  const heldPieces = listPieces(held)
  const latin = (own.match(/[a-z]{4,}/g) ?? []).filter((word) =>
    [...listPieces(word)].some((piece) => heldPieces.has(piece)),
  )
  const runs = (own.match(/[\u4e00-\u9fff]{2,}/g) ?? []).flatMap((run) => listSharedRuns(run, held))
  return [...new Set([...latin, ...runs])]
}

/** The longest stretches of a run of characters that the other sentence holds. */
function listSharedRuns(run: string, held: string): string[] {
  const words: string[] = []
  for (let at = 0; at < run.length; ) {
    let end = at + 1
    while (end < run.length && held.includes(run.slice(at, end + 1))) end++
    const word = run.slice(at, end)
    if (listPieces(word).size > 0) words.push(dropMeasure(word))
    at = end
  }
  return words
}

const dropMeasure = (word: string): string => word.replace(measureWord.pattern, '')

/** True for an account that claims all of it is done. */
export const claimsAll = (folded: string): boolean => fitsAny(wholeClaims, folded)

/** True for a sentence that says something is not done. */
export const admitsGap = (folded: string): boolean => fitsAny(gapSigns, folded)

/** True where an account reports the thing as done, rather than as begun, under way or not done. */
export const reportsDone = (folded: string): boolean =>
  claimsAll(folded) || (fitsAny(doneSigns, folded) && !fitsAny(underWaySigns, folded) && !admitsGap(folded))
