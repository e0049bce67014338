import type { ChainLink } from './chain/chain-link'
import { admitsGap, dropOwners, piecesOf, weighPieces } from './chain/chain-words'
import { followPromise, indexAll, type Search, toPieced } from './chain/follow-promise'
import { languageOf } from './languages'
import { foldText } from './outline/fold-text'
import { mostHolders } from './outline/pieces'
import type { Range, ReadReport, Span } from './report-text'

/** Comparisons of a piece with a sentence that a chain may take; two ordinary reports need a thousandth of it. */
const mostComparisons = 40_000_000
const shortestAccount = 8

export type { ChainLink, ChainVerdict } from './chain/chain-link'

/** A newer report as the chain reads it: its text, where it plans or owns up, what it owns up to, the promises it makes anew. */
export type NewerText = Pick<ReadReport, 'text' | 'language'> & {
  sections: Range[]
  shortcomings: Span[]
  renewed: Span[]
}

/**
 * Follows each promise of a body's older report into its newer one: accounted for among the work done, repeated word for
 * word among the new promises, or dropped without a word; an account that another sentence contradicts is named.
 */
export function readChain(older: ReadReport, newer: ReadReport): ChainLink[] {
  const renewed = newer.steps.flatMap((step) => step.commitments)
  return followPromises(
    older.steps.flatMap((step) => step.commitments),
    { ...newer, renewed },
  )
}

/** The same for promises that a person has reviewed. Time grows with the two texts, not with their product. */
export function followPromises(promises: readonly Span[], newer: NewerText): ChainLink[] {
  const own = promises.map((promise) => ({
    ...toPieced(promise),
    pieces: piecesOf(dropOwners(foldText(promise.text))),
  }))
  const told = listTold(newer).map(toPieced)
  const gaps = [...told, ...newer.shortcomings.map(toPieced)].filter(({ span }) => admitsGap(foldText(span.text)))
  const search: Search = {
    told: indexAll(told),
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

/** The sentences on what was done: all that stand outside the promises and shortcomings of the newer report. */
function listTold({ text, language, sections }: NewerText): Span[] {
  const whole = { start: 0, end: text.length }
  const sentences = languageOf(language)
    .splitSentences(text, whole)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  return sentences.filter((sentence) => sentence.text.length >= shortestAccount && !isPlanned(sentence, sections))
}

const isPlanned = ({ start, end }: Range, sections: Range[]): boolean =>
  sections.some((section) => start >= section.start && end <= section.end)
