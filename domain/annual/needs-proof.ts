import { type Content, results } from './contents'
import { isLedgerProven, type LedgerFacts } from './ledger-proves'

/** A heading sentence says what follows; more than this, or a figure, is an account. */
const longestLead = 30
/** What was not done needs no proof that it was. */
const saysNotDone = /未|没有|尚|仍|不再|中止|撤销|结转|\bnot\b|\bno longer\b|\bstill\b/i
const figure = /\d/
const unsaid = /[\s，。；、：,.;:“”"]/g

type Said = { text: string; isFirst: boolean; content: Content }

/**
 * True of a sentence that tells of work done and so needs accepted evidence: those on results, but for the sentence that leads in, what was
 * not done, and what the ledger says itself (`given`) or names of the tasks (`facts`), whose ground is the ledger.
 */
export function needsProof(
  { text, isFirst, content }: Said,
  given: readonly string[],
  facts: readonly LedgerFacts[] = [],
): boolean {
  if (content !== results || saysNotDone.test(text)) return false
  if (isFirst && text.length <= longestLead && !figure.test(text)) return false
  return !isLedgerProven(text, facts) && !given.some((each) => bare(each) === bare(text))
}

const bare = (text: string): string => text.replace(unsaid, '')
