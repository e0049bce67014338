import type { Role } from '../people'
import type { Sheet } from './sheet'

/** Where a circular (通报) stands on its way; an issued one never changes, a draft that was given up is `dropped`. */
export const circularStates = ['drafting', 'directorReview', 'leaderReview', 'ready', 'issued', 'dropped'] as const
export type CircularState = (typeof circularStates)[number]

/** What somebody does with a circular as a whole. */
export const circularActs = ['submit', 'endorse', 'approve', 'sendBack', 'issue', 'drop'] as const
export type CircularAct = (typeof circularActs)[number]

/** One station of its way, kept for ever. */
export type CircularStation = { act: CircularAct; by: string; role: Role; at: string; note: string; deputyFor: string }

/**
 * A body's circular on how the tasks of a plan year stand: the opening and the tables state the figures at the end of a day, which were taken
 * when it was begun and change no more; the text below them is written by people.
 */
export type Circular = {
  id: string
  unitId: string
  /** The feedback season that it closes, if any. */
  seasonId: string | null
  /** The report's year whose tasks it is about, and the day at whose end they are told of. */
  year: number
  asOf: string
  language: 'zh' | 'en'
  title: string
  addressees: string
  opening: string
  text: string
  sheet: Sheet
  state: CircularState
  since: string
  asksLeader: boolean
  way: CircularStation[]
  /** Who wrote on the first text. */
  writers: string[]
  begunBy: string
  begunAt: string
  /** 文号 and the day of issue; '' and null before. */
  number: string
  issuedOn: string | null
  /** SHA-256 of the plain text that was issued. */
  textHash: string | null
  version: number
}
