import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Return } from '@/domain/season/season'
import { type Database, prepareOnce } from '../client'
import { insertAll } from '../engine/insert-all'
import { seasonReturns, seasons } from '../schema'

/** Keeps what tasks owe to a season. */
export const addReturns = (tx: Database, rows: Return[]): Promise<void> => insertAll(tx, seasonReturns, rows)

/** What a task owes or owed to seasons that are not reviewed yet, of closed ones too: what comes late is noted. */
export async function listOpenReturns(on: Database, taskId: string): Promise<Return[]> {
  return on
    .select()
    .from(seasonReturns)
    .where(and(eq(seasonReturns.taskId, taskId), isNull(seasonReturns.reviewedAt)))
}

/** What a task owes to one season, or undefined. */
export async function findReturn(on: Database, seasonId: string, taskId: string): Promise<Return | undefined> {
  const [row] = await on
    .select()
    .from(seasonReturns)
    .where(and(eq(seasonReturns.seasonId, seasonId), eq(seasonReturns.taskId, taskId)))
  return row
}

/** Writes a return as it stands now. */
export async function saveReturn(tx: Database, { id, seasonId: _, taskId: __, ...row }: Return): Promise<void> {
  await tx.update(seasonReturns).set(row).where(eq(seasonReturns.id, id))
}

export type TaskReturn = Return & { name: string; closedAt: string | null }

/** What a task owes or owed to every season, the newest first, with the season's name. */
export async function listReturnsOf(on: Database, taskId: string): Promise<TaskReturn[]> {
  const rows = await prepareOnce(on, 'returns of a task', returnsQuery).execute({ taskId })
  return rows
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map(({ row, name, closedAt }) => ({ ...row, name, closedAt }))
}

const returnsQuery = (on: Database) =>
  on
    .select({ row: seasonReturns, name: seasons.name, closedAt: seasons.closedAt, startedAt: seasons.startedAt })
    .from(seasonReturns)
    .innerJoin(seasons, eq(seasons.id, seasonReturns.seasonId))
    .where(eq(seasonReturns.taskId, sql.placeholder('taskId')))
    .prepare()
