import { admitsGap, claimsAll, listPieces, shareOf, weighPieces } from './chain-words'
import { foldText } from './fold-text'
import { listSentences } from './list-sentences'
import type { ReadReport, Span } from './report-text'

export type ChainVerdict = 'accounted' | 'repeated' | 'dropped'

/** What the newer report says of a promise of the older one. `promise` points into the older text, the rest into the newer. */
export type ChainLink = {
  promise: Span
  verdict: ChainVerdict
  account: Span | null
  overclaimed: boolean
  contradictedBy: Span | null
  /** From 0 to 1, by the weight of the words that promise and account share. */
  confidence: number
}

const accountedFrom = 0.3
const repeatedFrom = 0.85

/**
 * Follows each promise of a body's older report into its newer one: accounted for among the work done, repeated word for
 * word among the new promises, or dropped without a word; an account that another sentence contradicts is named.
 */
export function readChain(older: ReadReport, newer: ReadReport): ChainLink[] {
  const promises = older.steps.flatMap((step) => step.commitments)
  const renewed = newer.steps.flatMap((step) => step.commitments).map(toPieced)
  const told = listTold(newer).map(toPieced)
  const weigh = weighPieces([...told, ...promises.map(toPieced)].map(({ pieces }) => pieces))
  return promises.map(({ start, end, text }) => follow({ start, end, text }, told, renewed, weigh))
}

type Pieced = { span: Span; pieces: Set<string> }

const toPieced = ({ start, end, text }: Span): Pieced => ({
  span: { start, end, text },
  pieces: listPieces(foldText(text)),
})

/** The sentences on what was done: all that stand outside the promises and shortcomings of the newer report. */
function listTold(report: ReadReport): Span[] {
  const isPlanned = ({ start, end }: Span) =>
    report.sections.some((section) => start >= section.start && end <= section.end)
  return listSentences(report.text, { start: 0, end: report.text.length }).filter(
    (sentence) => !isPlanned(sentence) && sentence.text.length >= 8,
  )
}

function follow(promise: Span, told: Pieced[], renewed: Pieced[], weigh: (piece: string) => number): ChainLink {
  const own = toPieced(promise).pieces
  const account = findBest(own, told, weigh)
  const again = findBest(own, renewed, weigh)
  const isRepeated = again !== null && again.share >= repeatedFrom && again.share > (account?.share ?? 0)
  if (account && account.share >= accountedFrom && !isRepeated) {
    const contradictedBy = findContradiction(own, account.pieced, told, weigh)
    return {
      promise,
      verdict: 'accounted',
      account: account.pieced.span,
      overclaimed: contradictedBy !== null,
      contradictedBy,
      confidence: account.share,
    }
  }
  const span = isRepeated ? again.pieced.span : null
  return {
    promise,
    verdict: isRepeated ? 'repeated' : 'dropped',
    account: span,
    overclaimed: false,
    contradictedBy: null,
    confidence: isRepeated ? again.share : 1 - (account?.share ?? 0),
  }
}

function findBest(
  own: Set<string>,
  among: Pieced[],
  weigh: (piece: string) => number,
): { pieced: Pieced; share: number } | null {
  let best: { pieced: Pieced; share: number } | null = null
  for (const pieced of among) {
    const share = shareOf(own, pieced.pieces, weigh)
    if (share > (best?.share ?? 0)) best = { pieced, share }
  }
  return best
}

/** A sentence on the same subject that says part of it is not done, where the account claims all of it. */
function findContradiction(
  own: Set<string>,
  account: Pieced,
  told: Pieced[],
  weigh: (piece: string) => number,
): Span | null {
  if (!claimsAll.test(foldText(account.span.text))) return null
  const subject = new Set([...own].filter((piece) => account.pieces.has(piece)))
  const found = told.find(
    ({ span, pieces }) =>
      span.start !== account.span.start &&
      admitsGap.test(foldText(span.text)) &&
      shareOf(subject, pieces, weigh) >= 0.35,
  )
  return found?.span ?? null
}
