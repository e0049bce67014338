import type { SecrecyItem } from '../annual/secrecy'
import type { Role } from '../people'
import type { Figures } from '../task/figures/figures'
import type { StripPart } from '../task/figures/strip'

/** Where a snapshot for the public (公开存照) stands; a published one changes no more but to be withdrawn, a draft that was given up is `dropped`. */
export const snapshotStates = ['drafting', 'secrecyCheck', 'published', 'withdrawn', 'dropped'] as const
export type SnapshotState = (typeof snapshotStates)[number]

/** What somebody does with a snapshot as a whole; `submit` and `publish` are the two signatures of the confidentiality check. */
export const snapshotActs = ['submit', 'publish', 'sendBack', 'withdraw', 'drop'] as const
export type SnapshotAct = (typeof snapshotActs)[number]

/** One station of its way, kept for ever; `items`: what was ticked of the confidentiality check. */
export type SnapshotStation = {
  act: SnapshotAct
  by: string
  role: Role
  at: string
  note: string
  deputyFor: string
  items: SecrecyItem[]
}

/**
 * A promise of the report and what became of it. `text` is what people write of it for the public; it rests on `told`, the accepted reports
 * and recorded reasons of that day, which never leave the office. Where there are none, nothing is written.
 */
export type SnapshotItem = {
  taskId: string
  heading: string
  promise: string
  unitName: string
  result: StripPart
  /** Days by which it was handed in late, or of one that is still open is past its day; 0 in time. */
  lateDays: number
  text: string
  told: string[]
  /** Those of them that came without accepted evidence; missing in snapshots of before. */
  unproven?: string[]
}

/** A body's snapshot of what it promised in a report and what became of it by the end of a day; figures and results are taken when it is begun. */
export type Snapshot = {
  id: string
  unitId: string
  reportId: string
  /** The report's year. */
  year: number
  reportTitle: string
  language: 'zh' | 'en'
  asOf: string
  promised: number
  figures: Figures
  items: SnapshotItem[]
  /** Why it corrects an earlier one, which the public reads; '' of a first one. */
  reason: string
  state: SnapshotState
  since: string
  way: SnapshotStation[]
  /** Who wrote on its texts. */
  writers: string[]
  begunBy: string
  begunAt: string
  /** Its number among those that the body published on the year, from 1, and the day; null before. */
  number: number | null
  publishedOn: string | null
  /** What was published, as the bytes that the public gets, and their SHA-256; null before. */
  data: string | null
  hash: string | null
  version: number
}
