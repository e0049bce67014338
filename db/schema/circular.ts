import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CircularState, CircularStation } from '@/domain/circular/circular'
import type { Sheet } from '@/domain/circular/sheet'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { seasons } from './season'

/** Circulars (通报); a trigger keeps the issued ones as they are. */
export const circulars = sqliteTable(
  'circulars',
  {
    id: id(),
    unitId: idOf('unit_id', () => units.id),
    seasonId: text('season_id').references(() => seasons.id),
    year: integer('year').notNull(),
    asOf: day('as_of').notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    title: text('title').notNull(),
    addressees: text('addressees').notNull(),
    opening: text('opening').notNull(),
    text: text('text').notNull(),
    sheet: json<Sheet>('sheet').notNull(),
    state: text('state').$type<CircularState>().notNull(),
    since: instant('since').notNull(),
    asksLeader: flag('asks_leader').notNull(),
    way: json<CircularStation[]>('way').notNull(),
    writers: json<string[]>('writers').notNull(),
    begunBy: idOf('begun_by', () => users.id),
    begunAt: instant('begun_at').notNull(),
    number: text('number').notNull().default(''),
    issuedOn: day('issued_on'),
    /** SHA-256 of the plain text that was issued. */
    textHash: text('text_hash'),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('circulars_unit').on(table.unitId, table.asOf)],
)
