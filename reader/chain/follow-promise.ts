import { findShort } from '../figures/find-short'
import { foldText } from '../outline/fold-text'
import { indexPieces, type PieceIndex } from '../outline/pieces'
import type { Span } from '../report-text'
import { findClosest, type Match } from './chain-index'
import type { ChainLink } from './chain-link'
import { dropOwners, leavesOpen, listSharedWords, piecesOf } from './chain-words'
import { listStanding, standsDone, standsWhole } from './standing'
import type { Told } from './told'

/** A sentence with the pieces by which it is compared. */
export type Pieced = { span: Told; pieces: Set<string> }
type Indexed = { sentences: Pieced[]; index: PieceIndex }

/** What a promise is looked for in: work told of, by sentence and by paragraph, promises made anew, and gaps owned up to. */
export type Search = {
  told: Indexed
  paragraphs: Indexed
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
/** What was not kept is promised again, often in other words. */
const takenUpFrom = 0.35
const contradictsFrom = 0.35
/** What several sentences hold together is more often held by chance. */
const paragraphFrom = 0.4
const longestParagraph = 300

export const toPieced = ({ start, end, text, paragraph }: Told): Pieced => ({
  span: { start, end, text, paragraph },
  pieces: piecesOf(foldText(text)),
})

export const indexAll = (sentences: Pieced[]): Indexed => ({
  sentences,
  index: indexPieces(sentences.map(({ pieces }) => pieces)),
})

/** The paragraphs of several sentences, each by the pieces of all of them; long ones are about more than one thing. */
export function joinParagraphs(told: readonly Pieced[]): Pieced[] {
  const paragraphs = new Map<number, Pieced[]>()
  for (const sentence of told) {
    const { paragraph } = sentence.span
    if (paragraph !== undefined) paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence])
  }
  return [...paragraphs.values()]
    .filter((all) => all.length > 1 && all.reduce((sum, { span }) => sum + span.text.length, 0) <= longestParagraph)
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, pieces: new Set([first, ...rest].flatMap(({ pieces }) => [...pieces])) }] : [],
    )
}

/** What a newer report says of one promise. */
export function followPromise(promise: Pieced, search: Search): ChainLink {
  const account = findAccount(promise, search)
  const again = find(promise.pieces, search.renewed, search)
  const isOpen = account !== null && account.share >= accountedFrom && tellsOpen(account, search)
  const renewed = again && again.share >= (isOpen ? takenUpFrom : renewedFrom) ? toSpan(again.span) : null
  const rest = {
    promise: toSpan(promise.span),
    renewed,
    standing: [],
    saysDone: false,
    short: null,
    overclaimed: false,
    contradictedBy: null,
  }
  const told = account?.share ?? 0
  const isTold = told >= plainlyAccountedFrom || (told >= accountedFrom && account !== null && saysHow(account, search))
  if (again && again.share >= repeatedFrom && again.share > told && !isTold)
    return { ...rest, verdict: 'repeated', account: toSpan(again.span), words: [], confidence: again.share }
  if (!account || account.share < accountedFrom)
    return { ...rest, verdict: 'dropped', account: null, words: [], confidence: 1 - told }
  return { ...rest, ...readAccount(promise, account, search) }
}

/** True where the account's paragraph says how the thing stands: the promise is told of, though it is made again in its own words. */
const saysHow = (account: Found, search: Search): boolean => listStanding(listRest(account, search)).length > 0

/** True of an account that owns up to what is not done, or whose paragraph does. */
const tellsOpen = ({ span }: Found, search: Search): boolean =>
  [span, ...listStanding(listRest({ span }, search))].some(({ text }) => leavesOpen(foldText(text)))

/** The sentence that tells of a promise, or where none does alone the first to do so of a paragraph that does. */
function findAccount({ pieces }: Pieced, search: Search): Found | null {
  const sentence = find(pieces, search.told, search)
  if (sentence && sentence.share >= accountedFrom) return sentence
  const whole = find(pieces, search.paragraphs, search)
  return whole && whole.share >= paragraphFrom ? whole : sentence
}

function readAccount(promise: Pieced, account: Found, search: Search) {
  const words = foldText(account.span.text)
  const standing = listStanding(listRest(account, search)).map(toSpan)
  const contradictedBy = findContradiction(promise, account, standing, search)
  const short = findShort(promise.span.text, [account.span.text])
  return {
    verdict: 'accounted' as const,
    account: toSpan(account.span),
    standing,
    saysDone: standsDone(account.span, standing) && short === null,
    short,
    overclaimed: contradictedBy !== null,
    contradictedBy: contradictedBy && toSpan(contradictedBy),
    words: listSharedWords(dropOwners(foldText(promise.span.text)), words),
    confidence: account.share,
  }
}

const toSpan = ({ start, end, text }: Told): Span => ({ start, end, text })

/** What follows an account in its paragraph. */
const listRest = ({ span }: Pick<Pieced, 'span'>, { told }: Search): Told[] =>
  span.paragraph === undefined
    ? []
    : told.sentences
        .map((each) => each.span)
        .filter(({ paragraph, start }) => paragraph === span.paragraph && start > span.start)

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
function findContradiction(
  promise: Pieced,
  { span, pieces }: Found,
  standing: readonly Span[],
  search: Search,
): Told | null {
  if (!standsWhole(span, standing)) return null
  const subject = new Set([...promise.pieces].filter((piece) => pieces.has(piece)))
  const own = search.gaps.sentences.findIndex((each) => each.span.start === span.start)
  const gap = find(subject, search.gaps, search, own)
  return gap && gap.share >= contradictsFrom ? gap.span : null
}
