import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { LinkVerdict } from '@/domain/plan/chain-decision'
import { flag, id, idOf, instant, json } from '../columns'
import { users } from './people'
import { commitments, reports } from './report'

/** What a person decided that a newer report says of an older promise. */
export const chainLinks = sqliteTable(
  'chain_links',
  {
    id: id(),
    // With a withdrawn report what was decided of it goes; the log keeps it.
    commitmentId: text('commitment_id')
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    /** The report that says it. */
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    verdict: text('verdict').$type<LinkVerdict>().notNull(),
    account: json<{ start: number; end: number; text: string } | null>('account'),
    renewedId: text('renewed_id').references(() => commitments.id, { onDelete: 'set null' }),
    /** It is not what the reader had proposed. */
    corrected: flag('corrected').notNull(),
    note: text('note').notNull(),
    decidedBy: idOf('decided_by', () => users.id),
    decidedAt: instant('decided_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [uniqueIndex('chain_links_pair').on(table.commitmentId, table.reportId)],
)
