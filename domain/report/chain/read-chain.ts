import { splitEnglishSentences } from '../en/split-sentences'
import { listSentences } from '../list-sentences'
import type { Range, ReadReport, Span } from '../report-text'
import { foldText } from '../text/fold-text'
import { findClosest, indexPieces, type Match, mostHoldersFor, type PieceIndex } from './chain-index'
import { admitsGap, claimsAll, dropOwners, listPieces, listSharedWords, reportsDone, weighPieces } from './chain-words'

export type ChainVerdict = 'accounted' | 'repeated' | 'dropped'

/** What the newer report says of a promise of the older one. `promise` points into the older text, the rest into the newer. */
export type ChainLink = {
  promise: Span
  verdict: ChainVerdict
  account: Span | null
  /** The account reports it as done, rather than begun or under way. */
  saysDone: boolean
  overclaimed: boolean
  contradictedBy: Span | null
  /** A promise of the newer report in like words, whatever the verdict. */
  renewed: Span | null
  /** The words that promise and account share. */
  words: string[]
  /** From 0 to 1, by the weight of the words that promise and account share. */
  confidence: number
}

/** A newer report as the chain reads it: its text, where it plans or owns up, what it owns up to, the promises it makes anew. */
export type NewerText = Pick<ReadReport, 'text' | 'language'> & {
  sections: Range[]
  shortcomings: Span[]
  renewed: Span[]
}

const accountedFrom = 0.3
const repeatedFrom = 0.85
/** From here on an account stands for itself: what is done every year is told of and promised again in the same words. */
const plainlyAccountedFrom = 0.6
const renewedFrom = 0.6
const contradictsFrom = 0.35

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
    pieces: listPieces(dropOwners(foldText(promise.text))),
  }))
  const told = listTold(newer).map(toPieced)
  const renewed = newer.renewed.map(toPieced)
  const gaps = [...told, ...newer.shortcomings.map(toPieced)].filter(({ span }) => admitsGap(foldText(span.text)))
  const search: Search = {
    told: indexAll(told),
    renewed: indexAll(renewed),
    gaps: indexAll(gaps),
    weigh: weighPieces([...told, ...own].map(({ pieces }) => pieces)),
    mostHolders: mostHoldersFor(own.reduce((sum, { pieces }) => sum + pieces.size, 0)),
  }
  return own.map((promise) => follow(promise, search))
}

type Pieced = { span: Span; pieces: Set<string> }
type Indexed = { sentences: Pieced[]; index: PieceIndex }
type Search = {
  told: Indexed
  renewed: Indexed
  gaps: Indexed
  weigh: (piece: string) => number
  mostHolders: number
}
type Found = Pieced & Pick<Match, 'share'>

const toPieced = ({ start, end, text }: Span): Pieced => ({
  span: { start, end, text },
  pieces: listPieces(foldText(text)),
})

const indexAll = (sentences: Pieced[]): Indexed => ({
  sentences,
  index: indexPieces(sentences.map(({ pieces }) => pieces)),
})

/** The sentences on what was done: all that stand outside the promises and shortcomings of the newer report. */
function listTold({ text, language, sections }: NewerText): Span[] {
  const sorted = [...sections].sort((one, other) => one.start - other.start)
  const whole = { start: 0, end: text.length }
  const sentences =
    language === 'en'
      ? splitEnglishSentences(text, whole).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      : listSentences(text, whole)
  return sentences.filter((sentence) => sentence.text.length >= 8 && !isPlanned(sentence, sorted))
}

const isPlanned = ({ start, end }: Range, sections: Range[]): boolean =>
  sections.some((section) => start >= section.start && end <= section.end)

function follow(promise: Pieced, search: Search): ChainLink {
  const account = find(promise.pieces, search.told, search)
  const again = find(promise.pieces, search.renewed, search)
  const renewed = again && again.share >= renewedFrom ? again.span : null
  const rest = { promise: promise.span, renewed, saysDone: false, overclaimed: false, contradictedBy: null }
  const told = account?.share ?? 0
  if (again && again.share >= repeatedFrom && again.share > told && told < plainlyAccountedFrom)
    return { ...rest, verdict: 'repeated', account: again.span, words: [], confidence: again.share }
  if (!account || account.share < accountedFrom)
    return { ...rest, verdict: 'dropped', account: null, words: [], confidence: 1 - told }
  const contradictedBy = findContradiction(promise, account, search)
  return {
    ...rest,
    verdict: 'accounted',
    account: account.span,
    saysDone: reportsDone(foldText(account.span.text)),
    overclaimed: contradictedBy !== null,
    contradictedBy,
    words: listSharedWords(dropOwners(foldText(promise.span.text)), foldText(account.span.text)),
    confidence: account.share,
  }
}

function find(
  own: ReadonlySet<string>,
  { sentences, index }: Indexed,
  { weigh, mostHolders }: Search,
  but?: number,
): Found | null {
  const match = findClosest(own, index, { weigh, mostHolders, but })
  const sentence = match && sentences[match.place]
  return match && sentence ? { ...sentence, share: match.share } : null
}

/** A sentence on the same subject that says part of it is not done, where the account claims all of it. */
function findContradiction(promise: Pieced, account: Found, search: Search): Span | null {
  if (!claimsAll(foldText(account.span.text))) return null
  const subject = new Set([...promise.pieces].filter((piece) => account.pieces.has(piece)))
  const own = search.gaps.sentences.findIndex(({ span }) => span.start === account.span.start)
  const gap = find(subject, search.gaps, search, own)
  return gap && gap.share >= contradictsFrom ? gap.span : null
}
