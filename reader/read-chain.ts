import type { ChainLink } from './chain/chain-link'
import { admitsGap, dropOwners, piecesOf, weighPieces } from './chain/chain-words'
import { followPromise, indexAll, joinParagraphs, type Search, toPieced } from './chain/follow-promise'
import { type Told, toTold } from './chain/told'
import { languageOf } from './languages'
import { foldText } from './outline/fold-text'
import { mostHolders } from './outline/pieces'
import type { Range, ReadReport, Span } from './report-text'

/** Comparisons of a piece with a sentence that a chain may take; two ordinary reports need a thousandth of it. */
const mostComparisons = 40_000_000
const shortestAccount = 8

export type { ChainLink, ChainVerdict } from './chain/chain-link'
export { listStanding, standsDone, standsWhole } from './chain/standing'
export { type Told, toTold } from './chain/told'
export { findShort } from './figures/find-short'

/** A newer report as the chain reads it: what it tells of work done, what it owns up to, the promises it makes anew. */
export type NewerText = { told: Told[]; shortcomings: Span[]; renewed: Span[] }

/**
 * Follows each promise of a body's older report into its newer one: accounted for among the work done, repeated word for
 * word among the new promises, or dropped without a word; an account that another sentence contradicts is named.
 */
export function readChain(older: ReadReport, newer: ReadReport): ChainLink[] {
  const promisesOf = ({ steps }: ReadReport) => steps.flatMap(({ commitments }) => commitments)
  const told = toTold(newer.text, listTold(newer))
  return followPromises(promisesOf(older), { told, shortcomings: newer.shortcomings, renewed: promisesOf(newer) })
}

/** The same for promises that a person has reviewed. Time grows with the two texts, not with their product. */
export function followPromises(promises: readonly Span[], newer: NewerText): ChainLink[] {
  const own = promises.map((promise) => ({
    ...toPieced(promise),
    pieces: piecesOf(dropOwners(foldText(promise.text))),
  }))
  const told = newer.told.map(toPieced)
  const gaps = [...told, ...newer.shortcomings.map(toPieced)].filter(({ span }) => admitsGap(foldText(span.text)))
  const search: Search = {
    told: indexAll(told),
    paragraphs: indexAll(joinParagraphs(told)),
    renewed: indexAll(newer.renewed.map(toPieced)),
    gaps: indexAll(gaps),
    weigh: weighPieces([...told, ...own].map(({ pieces }) => pieces)),
    mostHolders: mostHolders(
      mostComparisons,
      own.reduce((sum, { pieces }) => sum + pieces.size, 0),
    ),
  }
  return own.map((promise) => followPromise(promise, search))
}

/** The sentences on what was done: all that stand outside the promises and shortcomings of a report. */
export function listTold({ text, language, sections }: Pick<ReadReport, 'text' | 'language' | 'sections'>): Range[] {
  return languageOf(language)
    .splitSentences(text, { start: 0, end: text.length })
    .filter((sentence) => sentence.end - sentence.start >= shortestAccount && !isWithin(sentence, sections))
    .map(({ start, end }) => ({ start, end }))
}

/** True of a sentence that lies in one of these stretches. */
export const isWithin = ({ start, end }: Range, stretches: readonly Range[]): boolean =>
  stretches.some((stretch) => start >= stretch.start && end <= stretch.end)
