import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { NoticeKind } from '@/domain/notice/kinds'
import type { Channel, Fault, OutboxKind, OutboxState } from '@/domain/notice/outbox'
import type { NoticeFacts } from '@/domain/notice-facts'
import { id, idOf, instant, json } from '../columns'
import { users } from './people'

/** What is to be told outside the application: written in the transaction of what it tells of, sent by a job. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id(),
    channel: text('channel').$type<Channel>().notNull(),
    kind: text('kind').$type<OutboxKind>().notNull(),
    key: text('key').notNull(),
    userId: text('user_id').references(() => users.id),
    recipient: text('recipient').notNull(),
    facts: json<NoticeFacts>('facts').notNull(),
    state: text('state').$type<OutboxState>().notNull(),
    tries: integer('tries').notNull().default(0),
    nextTryAt: instant('next_try_at').notNull(),
    fault: json<Fault | null>('fault'),
    /** What the server said when it took it. */
    answer: text('answer').notNull().default(''),
    createdAt: instant('created_at').notNull(),
    /** The first instant at which it may leave, where that is not when it was queued. */
    notBefore: instant('not_before'),
    settledAt: instant('settled_at'),
  },
  (table) => [
    uniqueIndex('outbox_key').on(table.key),
    index('outbox_turn').on(table.state, table.channel, table.nextTryAt),
    index('outbox_user').on(table.userId, table.createdAt),
    index('outbox_settled').on(table.settledAt),
  ],
)

/** What somebody wants told outside the application. */
export const noticePreferences = sqliteTable('notice_preferences', {
  userId: idOf('user_id', () => users.id).primaryKey(),
  address: text('address').notNull(),
  daily: json<NoticeKind[]>('daily_kinds').notNull().default([]),
  atOnce: json<NoticeKind[]>('at_once_kinds').notNull().default([]),
  language: text('language').$type<'zh' | 'en'>().notNull(),
})

/** A job that one process at a time may do, whoever holds it, and the last day that it has done. */
export const timedJobs = sqliteTable('timed_jobs', {
  name: text('name').primaryKey(),
  holder: text('holder'),
  heldUntil: instant('held_until'),
  doneDay: text('done_day'),
  ranAt: instant('ran_at'),
})
