import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { TokenUse } from '@/domain/access/access-token'
import { day, id, idOf, instant } from '../columns'
import { memberships, users } from './people'

/** By what a program acts for a person in one capacity of theirs; of the token itself only a hash is kept. */
export const accessTokens = sqliteTable(
  'access_tokens',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    membershipId: idOf('membership_id', () => memberships.id),
    use: text('use').$type<TokenUse>().notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Null for one that lives as long as its capacity. */
    lastDay: day('last_day'),
    revokedAt: instant('revoked_at'),
    usedAt: instant('used_at'),
    usedFrom: text('used_from').notNull().default(''),
    /** The minute of the newest call, and how many came in it: counted for all server processes together. */
    minute: text('minute').notNull().default(''),
    calls: integer('calls').notNull().default(0),
  },
  (table) => [uniqueIndex('access_tokens_hash').on(table.hash), index('access_tokens_user').on(table.userId)],
)
