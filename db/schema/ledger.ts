import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, idOf, instant } from '../columns'
import { units, users } from './people'

/** Views of the ledger that people saved under a name; `unitId` names the body that sees one too. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: id(),
    userId: idOf('user_id', () => users.id),
    unitId: text('unit_id').references(() => units.id),
    name: text('name').notNull(),
    address: text('address').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('saved_views_name').on(table.userId, table.name), index('saved_views_unit').on(table.unitId)],
)
