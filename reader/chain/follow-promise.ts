import { findShort } from '../figures/find-short'
import { foldText } from '../outline/fold-text'
import { indexPieces, type PieceIndex } from '../outline/pieces'
import type { Span } from '../report-text'
import { findClosest, type Match } from './chain-index'
import type { ChainLink } from './chain-link'
import { claimsAll, dropOwners, listSharedWords, piecesOf, reportsDone } from './chain-words'

/** A sentence with the pieces by which it is compared. */
export type Pieced = { span: Span; pieces: Set<string> }
type Indexed = { sentences: Pieced[]; index: PieceIndex }

/** What a promise is looked for in: work told of, promises made anew, and gaps owned up to. */
export type Search = {
  told: Indexed
  renewed: Indexed
  gaps: Indexed
  weigh: (piece: string) => number
  mostHolders: number
}
type Found = Pieced & Pick<Match, 'share'>

const accountedFrom = 0.3
const repeatedFrom = 0.85
/** From here on an account stands for itself: what is done every year is told of and promised again in the same words. */
const plainlyAccountedFrom = 0.6
const renewedFrom = 0.6
const contradictsFrom = 0.35

export const toPieced = ({ start, end, text }: Span): Pieced => ({
  span: { start, end, text },
  pieces: piecesOf(foldText(text)),
})

export const indexAll = (sentences: Pieced[]): Indexed => ({
  sentences,
  index: indexPieces(sentences.map(({ pieces }) => pieces)),
})

/** What a newer report says of one promise. */
export function followPromise(promise: Pieced, search: Search): ChainLink {
  const account = find(promise.pieces, search.told, search)
  const again = find(promise.pieces, search.renewed, search)
  const renewed = again && again.share >= renewedFrom ? again.span : null
  const rest = {
    promise: promise.span,
    renewed,
    saysDone: false,
    short: null,
    overclaimed: false,
    contradictedBy: null,
  }
  const told = account?.share ?? 0
  if (again && again.share >= repeatedFrom && again.share > told && told < plainlyAccountedFrom)
    return { ...rest, verdict: 'repeated', account: again.span, words: [], confidence: again.share }
  if (!account || account.share < accountedFrom)
    return { ...rest, verdict: 'dropped', account: null, words: [], confidence: 1 - told }
  return { ...rest, ...readAccount(promise, account, search) }
}

function readAccount(promise: Pieced, account: Found, search: Search) {
  const words = foldText(account.span.text)
  const contradictedBy = findContradiction(promise, account, search)
  const short = findShort(promise.span.text, [account.span.text])
  return {
    verdict: 'accounted' as const,
    account: account.span,
    saysDone: reportsDone(words) && short === null,
    short,
    overclaimed: contradictedBy !== null,
    contradictedBy,
    words: listSharedWords(dropOwners(foldText(promise.span.text)), words),
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
