import type { Role } from '../people'
import type { CitedSentence } from './cited-text'
import type { Content } from './contents'
import type { FrozenText } from './frozen-text'

/** Where an edition stands on its way; a published one never changes. */
export const editionStates = ['drafting', 'directorReview', 'leaderReview', 'secrecyCheck', 'published'] as const
export type EditionState = (typeof editionStates)[number]

/** What somebody does with an edition as a whole. */
export type EditionAct = 'begin' | 'submit' | 'endorse' | 'approve' | 'sendBack' | 'signSecrecy' | 'report' | 'publish'

/** One station of its way, kept for ever. */
export type Station = { act: EditionAct; by: string; role: Role; at: string; note: string; deputyFor?: string }

/**
 * A body's report on a year in the making: what it accounts for is the plan of a registered report. `number` is 1, or more of one that
 * corrects a published edition, with the reason for it.
 */
export type Edition = {
  id: string
  issuerUnitId: string
  reportId: string
  year: number
  number: number
  reason: string
  language: 'zh' | 'en'
  state: EditionState
  /** Since when it stands where it stands. */
  since: string
  asksLeader: boolean
  way: Station[]
  begunBy: string
  begunAt: string
  /** The days by which it is to be handed to the body above and made public, and those on which it was. */
  reportDue: string
  publishDue: string
  reportedOn: string | null
  publishedOn: string | null
  /** What was published, and the SHA-256 of its plain text; null before. */
  frozen: FrozenText | null
  textHash: string | null
  version: number
}

/** A paragraph, what it speaks of, and its newest wording; `dropReason` is null of one that stands in the text. */
export type AnnualParagraph = {
  id: string
  editionId: string
  content: Content
  position: number
  /** The heading of last year's plan under which it stands, '' elsewhere. */
  heading: string
  taskIds: string[]
  shortcomingId: string | null
  sentences: CitedSentence[]
  dropReason: string | null
  version: number
  writtenBy: string
  writtenAt: string
}

/** What was done to a paragraph: begun from the ledger or by hand, written, put back to the ledger's wording, taken out, put in again. */
export const wordingActs = ['begin', 'write', 'fromLedger', 'takeOut', 'putBack'] as const
export type WordingAct = (typeof wordingActs)[number]

/** A wording of a paragraph, kept for ever. */
export type Wording = {
  id: string
  paragraphId: string
  version: number
  act: WordingAct
  sentences: CitedSentence[]
  reason: string
  writtenBy: string
  writtenAt: string
  deputyFor: string
}
