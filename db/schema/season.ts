import { sql } from 'drizzle-orm'
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SentBack, UnitReturns } from '@/domain/season/season'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { progressUpdates, tasks } from './task'

/** Feedback seasons (反馈期); the figures of a closed one never change. */
export const seasons = sqliteTable(
  'seasons',
  {
    id: id(),
    unitId: idOf('unit_id', () => units.id),
    name: text('name').notNull(),
    asOf: day('as_of').notNull(),
    due: day('due').notNull(),
    note: text('note').notNull(),
    filter: text('filter').notNull(),
    startedBy: idOf('started_by', () => users.id),
    startedAt: instant('started_at').notNull(),
    startedDeputyFor: text('started_deputy_for').notNull().default(''),
    closedBy: text('closed_by').references(() => users.id),
    closedAt: instant('closed_at'),
    frozen: json<UnitReturns[] | null>('frozen'),
  },
  (table) => [
    uniqueIndex('seasons_name').on(table.unitId, table.name),
    index('seasons_open').on(table.due).where(sql`closed_at is null`),
  ],
)

/** What each task owes to a season, a row for a task. */
export const seasonReturns = sqliteTable(
  'season_returns',
  {
    id: id(),
    seasonId: idOf('season_id', () => seasons.id),
    taskId: idOf('task_id', () => tasks.id),
    due: day('due').notNull(),
    updateId: text('update_id').references(() => progressUpdates.id),
    filedAt: instant('filed_at'),
    reviewedAt: instant('reviewed_at'),
    reviewedBy: text('reviewed_by').references(() => users.id),
    returnNote: text('return_note').notNull().default(''),
    wasLate: flag('was_late').notNull().default(false),
    sentBack: json<SentBack[]>('sent_back').notNull().default([]),
  },
  (table) => [
    uniqueIndex('season_returns_pair').on(table.seasonId, table.taskId),
    index('season_returns_task').on(table.taskId),
  ],
)
