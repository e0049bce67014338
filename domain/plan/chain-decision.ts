import type { Actor } from '../people'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'

export const linkVerdicts = ['accounted', 'repeated', 'dropped'] as const
/** What a newer report does with a promise: it tells of it, makes it again without telling, or is silent. */
export type LinkVerdict = (typeof linkVerdicts)[number]

/** A stretch of a report's text with its words. */
export type Told = { start: number; end: number; text: string }

/** What a person decided of one promise; `account` the sentence of the newer report, `renewedId` the promise made again there. */
export type ChainDecision = {
  id: string
  commitmentId: string
  reportId: string
  verdict: LinkVerdict
  account: Told | null
  renewedId: string | null
  corrected: boolean
  note: string
  decidedBy: string
  decidedAt: string
  version: number
}

/** What stands against deciding what a body's report says, or null: its own office does, or one above. */
export const findLinkRefusal = (issuerPath: string, actor: Actor): Refusal | null =>
  can(actor, 'reviewPlan') && isInSubtree(issuerPath, actor.unitPath)
    ? null
    : new Refusal('notAllowed', { ability: 'reviewPlan' })

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/**
 * The sentence that is quoted, blanks aside: that which says no more and no less, else the one that holds the quotation, else the longest that
 * the quotation holds. Throws `Refusal`: linkQuoteMissing, linkQuoteUnknown, linkQuoteMany where several hold it.
 */
export function findQuoted<Sentence extends { text: string }>(quote: string, sentences: readonly Sentence[]): Sentence {
  const words = bare(quote)
  if (words.length < shortest) throw new Refusal('linkQuoteMissing', {}, 'quote')
  const read = sentences.map((sentence) => ({ sentence, text: bare(sentence.text) })).filter(({ text }) => text)
  const held = read.filter(({ text }) => words.includes(text)).sort((a, b) => b.text.length - a.text.length)
  const holding = read.filter(({ text }) => text.includes(words))
  const found = read.find(({ text }) => text === words) ?? holding[0] ?? held[0]
  if (!found) throw new Refusal('linkQuoteUnknown', {}, 'quote')
  if (found.text !== words && holding.length > 1) throw new Refusal('linkQuoteMany', { count: holding.length }, 'quote')
  return found.sentence
}

// Fewer letters stand in any report.
const shortest = 4
