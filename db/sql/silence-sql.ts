import { type SQL, sql } from 'drizzle-orm'
import type { LightBounds } from '@/domain/task/light'
import { endOf } from '@/domain/task/silence'
import { tasks } from '../schema'

/** When anything was last heard of a task: its newest report, else the day it was signed for. */
export const heardAtSql = sql<string | null>`coalesce(${tasks.latestProgressAt}, ${tasks.signedOn})`

/** `isSilent` of the domain as a condition on `tasks`. */
export const isSilentSql = ({ silentUntil }: Pick<LightBounds, 'silentUntil'>): SQL =>
  sql`(${tasks.status} = 'inProgress' and ${heardAtSql} < ${endOf(silentUntil)})`
