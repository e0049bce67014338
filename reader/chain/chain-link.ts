import type { Short } from '../figures/find-short'
import type { Span } from '../report-text'

export type ChainVerdict = 'accounted' | 'repeated' | 'dropped'

/** What the newer report says of a promise of the older one. `promise` points into the older text, the rest into the newer. */
export type ChainLink = {
  promise: Span
  verdict: ChainVerdict
  account: Span | null
  /** What the account's paragraph goes on to say of how it stands. */
  standing: Span[]
  /** Read with that, the account reports it as done, rather than begun or under way, and no figure of it stays below the promised one. */
  saysDone: boolean
  /** A promised figure that the account does not reach (未达标). */
  short: Short | null
  overclaimed: boolean
  contradictedBy: Span | null
  /** A promise of the newer report in like words, whatever the verdict. */
  renewed: Span | null
  /** The words that promise and account share. */
  words: string[]
  /** From 0 to 1, by the weight of the words that promise and account share. */
  confidence: number
}
