import { type SQL, sql } from 'drizzle-orm'
import { addDays } from '@/domain/calendar'
import type { Bucket } from '@/domain/task/figures/bucket'
import { type Figures, noFigures, type Tally } from '@/domain/task/figures/figures'
import type { LedgerGroup } from '@/domain/task/ledger'
import { isDueBySql, isFulfilledExtendedSql, isFulfilledOnTimeSql, isLateDoneSql } from '../sql/figures-sql'

/** What figures stand together by: a heading, a lead unit, a leader, or the report; '' for what has no unit or leader. */
export type FigureGroup = LedgerGroup | 'leader' | 'report'

export const count = sql<number>`count(*)`
const countWhere = (condition: SQL) => sql<number>`coalesce(sum(${condition}), 0)`

/** The figures beside the buckets as columns of a query with groups. */
export function tallyColumns(today: string): Record<Tally, SQL<number>> {
  const due = isDueBySql(addDays(today, -1))
  return {
    due: countWhere(due),
    onTime: countWhere(sql`${due} and ${isFulfilledOnTimeSql}`),
    extended: countWhere(sql`${due} and ${isFulfilledExtendedSql}`),
    late: countWhere(isLateDoneSql),
  }
}

/** A row of a query with groups as the figures that it holds. */
export const toFigures = <Row extends Record<Tally, number>>(row: Row, bucket: Bucket | null, total: number) => {
  const { due, onTime, extended, late } = row
  return { total, due, onTime, extended, late, ...(bucket ? { [bucket]: total } : {}) }
}

export const bucketOfColour = (colour: string): Bucket => (colour === 'red' || colour === 'yellow' ? colour : 'normal')

/** Adds figures, or some of them, to those of a group. */
export function addTo(groups: Map<string, Figures>, key: string, part: Partial<Figures>): void {
  const sums = groups.get(key) ?? { ...noFigures }
  for (const name in part) {
    const more = part[name as keyof Figures]
    if (more) sums[name as keyof Figures] += more
  }
  groups.set(key, sums)
}
