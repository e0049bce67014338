import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, id, idOf, instant } from '../columns'
import { users } from './people'

/** The second step of somebody's log-in. */
export const secondSteps = sqliteTable('second_steps', {
  userId: idOf('user_id', () => users.id).primaryKey(),
  /** What their device knows too, enciphered. */
  secret: text('secret').notNull(),
  begunAt: instant('begun_at').notNull(),
  /** Null until they have shown that their device knows it. */
  confirmedAt: instant('confirmed_at'),
  /** The half minute, counted from 1970, whose code was taken last: none is taken twice. */
  lastCounter: integer('last_counter').notNull(),
})

/** Codes on paper in place of the device, each good once; of them hashes alone. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { id: id(), userId: idOf('user_id', () => users.id), hash: text('hash').notNull(), usedAt: instant('used_at') },
  (table) => [index('recovery_codes_user').on(table.userId)],
)

/** A log-in whose first step went well and whose code is still to come; of its token a hash alone. */
export const halfLogIns = sqliteTable('half_log_ins', {
  hash: text('hash').primaryKey(),
  userId: idOf('user_id', () => users.id),
  begunAt: instant('begun_at').notNull(),
  isByProvider: flag('is_by_provider').notNull().default(false),
})
