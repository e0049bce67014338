import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ProxyState } from '@/domain/task/proxy/proxy-report'
import { id, idOf, instant } from '../columns'
import { units, users } from './people'
import { evidence, occurrences, progressUpdates, tasks } from './task'

/** Reports that the office entered on a unit's behalf (代录); a confirmed one points at the report that it became, one waits for a unit at a time. */
export const proxyReports = sqliteTable(
  'proxy_reports',
  {
    id: id(),
    taskId: idOf('task_id', () => tasks.id),
    unitId: idOf('unit_id', () => units.id),
    done: text('done').notNull(),
    percent: integer('percent').notNull(),
    problems: text('problems').notNull(),
    next: text('next').notNull(),
    occurrenceId: text('occurrence_id').references(() => occurrences.id),
    evidenceId: idOf('evidence_id', () => evidence.id),
    state: text('state').$type<ProxyState>().notNull(),
    enteredBy: idOf('entered_by', () => users.id),
    enteredFor: text('entered_for').references(() => users.id),
    enteredAt: instant('entered_at').notNull(),
    settledBy: text('settled_by').references(() => users.id),
    settledAt: instant('settled_at'),
    note: text('note').notNull().default(''),
    updateId: text('update_id').references(() => progressUpdates.id),
  },
  (table) => [
    index('proxy_reports_task').on(table.taskId, table.enteredAt),
    index('proxy_reports_unit').on(table.unitId, table.state),
    index('proxy_reports_update').on(table.updateId),
    index('proxy_reports_evidence').on(table.evidenceId),
    uniqueIndex('proxy_reports_open').on(table.unitId, table.taskId).where(sql`state = 'open'`),
  ],
)
