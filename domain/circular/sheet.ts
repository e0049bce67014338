import type { UnitReturns } from '../season/season'
import type { Figures } from '../task/figures/figures'
import type { Light } from '../task/light'

/** So many tasks of each `why` are named at most. */
export const mostNamed = 200

/** A unit's row of the table: what it leads. */
export type SheetUnit = { unitId: string; name: string; figures: Figures }

/**
 * A task that may be named: `red` at the end of the day; since the day before which the last circular spoke `fulfilled`, confirmed as done and
 * still `toClose`, or `reopened` (回头看), which takes it out of what was done before.
 */
export type SheetTask = {
  id: string
  number: string
  title: string
  unitId: string
  unitName: string
  why: 'red' | 'fulfilled' | 'toClose' | 'reopened'
  due: string | null
  /** When it was confirmed as done, closed, or taken up again, by `why`. */
  closedOn: string | null
  light: Light
  extensions: number
  progress: string
  /** The office entered it on the unit's behalf; missing in circulars of before. */
  isByProxy?: boolean
}

/** What a season came to when the circular was begun. */
export type SheetSeason = { name: string; units: UnitReturns[] }

/**
 * The figures of a circular at the end of a day, taken once: of all, by lead unit in the order of the units, the tasks to be named, and the same
 * figures at the end of `since`, the day of the circular before or the end of the month before.
 */
export type Sheet = {
  asOf: string
  since: string
  whole: Figures
  before: Figures | null
  units: SheetUnit[]
  tasks: SheetTask[]
  season: SheetSeason | null
}
