import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SnapshotItem, SnapshotState, SnapshotStation } from '@/domain/snapshot/snapshot'
import type { Figures } from '@/domain/task/figures/figures'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { reports } from './report'

/** Snapshots for the public (公开存照); a trigger keeps the published ones as they are, but for being withdrawn. */
export const snapshots = sqliteTable(
  'snapshots',
  {
    id: id(),
    unitId: idOf('unit_id', () => units.id),
    reportId: idOf('report_id', () => reports.id),
    year: integer('year').notNull(),
    reportTitle: text('report_title').notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    asOf: day('as_of').notNull(),
    promised: integer('promised').notNull(),
    figures: json<Figures>('figures').notNull(),
    items: json<SnapshotItem[]>('items').notNull(),
    reason: text('reason').notNull().default(''),
    state: text('state').$type<SnapshotState>().notNull(),
    since: instant('since').notNull(),
    way: json<SnapshotStation[]>('way').notNull(),
    writers: json<string[]>('writers').notNull(),
    begunBy: idOf('begun_by', () => users.id),
    begunAt: instant('begun_at').notNull(),
    number: integer('number'),
    publishedOn: day('published_on'),
    /** The JSON that was published, byte for byte, and its SHA-256. */
    data: text('data'),
    hash: text('hash'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('snapshots_number').on(table.unitId, table.year, table.number),
    uniqueIndex('snapshots_open').on(table.reportId).where(sql`state in ('drafting', 'secrecyCheck')`),
    index('snapshots_state').on(table.unitId, table.state),
  ],
)

/** Whose public page is open; a body without a row has none. */
export const publicPages = sqliteTable('public_pages', {
  unitId: text('unit_id')
    .primaryKey()
    .references(() => units.id),
  isOpen: flag('is_open').notNull(),
  changedBy: idOf('changed_by', () => users.id),
  changedAt: instant('changed_at').notNull(),
})
