import type { SpecialDays } from '../calendar'
import { findDueMark } from './digest-day'

type Asked = { due: string; sentBack: number; isOffice: boolean }

/**
 * True of a season that a digest tells of: to an office what waits for it, to a unit what was sent back or is late, and what it still owes on the
 * due marks and on the last day; in between it is on the to-do list.
 */
export const isSeasonTold = ({ due, sentBack, isOffice }: Asked, today: string, special: SpecialDays): boolean =>
  isOffice || sentBack > 0 || due <= today || findDueMark(due, today, special) !== null
