import { primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { idOf, instant } from '../columns'
import { users } from './people'

/** Whose account somebody is who logs in by a provider: their lasting name there, kept at the first time. */
export const providerLinks = sqliteTable(
  'provider_links',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    userId: idOf('user_id', () => users.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    uniqueIndex('provider_links_user').on(table.userId, table.issuer),
  ],
)
