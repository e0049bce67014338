import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Role } from '@/domain/people'
import type { KeptScan } from '@/domain/report/scan'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'

/** Who did what, in which capacity; append-only by trigger, each row hashed over the one before. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: instant('at').notNull(),
    userId: text('user_id'),
    userName: text('user_name').notNull(),
    role: text('role').$type<Role>(),
    unitId: text('unit_id'),
    unitName: text('unit_name').notNull(),
    address: text('address').notNull(),
    action: text('action').notNull(),
    objectType: text('object_type').notNull(),
    objectId: text('object_id').notNull(),
    objectName: text('object_name').notNull(),
    before: json<Record<string, unknown> | null>('before'),
    after: json<Record<string, unknown> | null>('after'),
    note: text('note').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_events_object').on(table.objectType, table.objectId, table.seq),
    index('audit_events_user').on(table.userId, table.seq),
    index('audit_events_action').on(table.action, table.seq),
    index('audit_events_at').on(table.at),
  ],
)

/** Written in the transaction of the change it tells of; a job may deliver it elsewhere later. */
export const notifications = sqliteTable(
  'notifications',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    kind: text('kind').notNull(),
    facts: json<NoticeFacts>('facts').notNull(),
    taskId: text('task_id'),
    reportId: text('report_id'),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (table) => [index('notifications_user').on(table.userId, table.readAt, table.createdAt)],
)

/** One row per form that went through, so that a double submit gives the first answer again. */
export const requests = sqliteTable(
  'requests',
  {
    id: id(),
    userId: text('user_id').notNull(),
    result: json<Record<string, string>>('result').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('requests_at').on(table.at)],
)

/** What somebody typed and has not sent yet. */
export const unsent = sqliteTable(
  'drafts',
  {
    id: id(),
    userId: text('user_id').notNull(),
    form: text('form').notNull(),
    values: json<Record<string, string>>('values').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [uniqueIndex('drafts_form').on(table.userId, table.form)],
)

/** A file whose form could not go through yet, so that the form can name it again: its uploader's alone, for some days. */
export const keptUploads = sqliteTable(
  'kept_uploads',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    hash: text('hash').notNull(),
    fileName: text('file_name').notNull(),
    size: integer('size').notNull(),
    /** How far the recognition of a scan is; null for a file whose text could be read. */
    scan: json<KeptScan>('scan'),
    keptAt: instant('kept_at').notNull(),
  },
  (table) => [uniqueIndex('kept_uploads_file').on(table.userId, table.hash), index('kept_uploads_at').on(table.keptAt)],
)

export const files = sqliteTable('files', {
  hash: text('hash').primaryKey(),
  size: integer('size').notNull(),
  type: text('type').notNull(),
  storedAt: instant('stored_at').notNull(),
})

/** A setting and the day from which it holds, so that an old figure can be made again. */
export const settings = sqliteTable(
  'settings',
  {
    id: id(),
    name: text('name').notNull(),
    value: json<unknown>('value').notNull(),
    fromDay: day('from_day').notNull(),
  },
  (table) => [uniqueIndex('settings_name').on(table.name, table.fromDay)],
)

/** Which review levels a body keeps, from a day on; a body without a row that has begun keeps all. */
export const bodyLevels = sqliteTable(
  'body_levels',
  {
    id: id(),
    unitId: idOf('unit_id', () => units.id),
    fromDay: day('from_day').notNull(),
    unit: flag('unit').notNull(),
    office: flag('office').notNull(),
    closing: flag('closing').notNull(),
  },
  (table) => [uniqueIndex('body_levels_unit').on(table.unitId, table.fromDay)],
)

/** Days that differ from the plain week: holidays and working weekends (调休). */
export const specialDays = sqliteTable('special_days', {
  day: day('day').primaryKey(),
  kind: text('kind').$type<'holiday' | 'workday'>().notNull(),
  name: text('name').notNull(),
})
