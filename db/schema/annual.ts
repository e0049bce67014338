import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CitedSentence } from '@/domain/annual/cited-text'
import type { Content } from '@/domain/annual/contents'
import type { EditionState, Station, WordingAct } from '@/domain/annual/edition'
import type { FrozenText } from '@/domain/annual/frozen-text'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { reports, shortcomings } from './report'

/** A body's annual report in the making, and the published ones, which a trigger keeps as they are. */
export const annualEditions = sqliteTable(
  'annual_editions',
  {
    id: id(),
    issuerUnitId: idOf('issuer_unit_id', () => units.id),
    /** The registered report whose plan it accounts for. */
    reportId: idOf('report_id', () => reports.id),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    reason: text('reason').notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    state: text('state').$type<EditionState>().notNull(),
    since: instant('since').notNull(),
    asksLeader: flag('asks_leader').notNull(),
    way: json<Station[]>('way').notNull(),
    begunBy: idOf('begun_by', () => users.id),
    begunAt: instant('begun_at').notNull(),
    reportDue: day('report_due').notNull(),
    publishDue: day('publish_due').notNull(),
    reportedOn: day('reported_on'),
    publishedOn: day('published_on'),
    frozen: json<FrozenText | null>('frozen'),
    /** SHA-256 of the plain text that was published. */
    textHash: text('text_hash'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('annual_editions_number').on(table.reportId, table.number),
    uniqueIndex('annual_editions_open').on(table.reportId).where(sql`state <> 'published'`),
    index('annual_editions_issuer').on(table.issuerUnitId, table.year),
  ],
)

/** The paragraphs of an edition with their newest wording; one that was taken out stays, with the reason. */
export const annualParagraphs = sqliteTable(
  'annual_paragraphs',
  {
    id: id(),
    editionId: idOf('edition_id', () => annualEditions.id),
    content: integer('content').$type<Content>().notNull(),
    position: integer('position').notNull(),
    heading: text('heading').notNull(),
    taskIds: json<string[]>('task_ids').notNull(),
    shortcomingId: text('shortcoming_id').references(() => shortcomings.id),
    sentences: json<CitedSentence[]>('sentences').notNull(),
    dropReason: text('drop_reason'),
    version: integer('version').notNull().default(1),
    writtenBy: idOf('written_by', () => users.id),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [index('annual_paragraphs_edition').on(table.editionId, table.content, table.position)],
)

/** Every wording that a paragraph ever had; append-only by trigger. */
export const annualWordings = sqliteTable(
  'annual_wordings',
  {
    id: id(),
    paragraphId: idOf('paragraph_id', () => annualParagraphs.id),
    version: integer('version').notNull(),
    act: text('act').$type<WordingAct>().notNull(),
    sentences: json<CitedSentence[]>('sentences').notNull(),
    reason: text('reason').notNull(),
    writtenBy: idOf('written_by', () => users.id),
    writtenAt: instant('written_at').notNull(),
    deputyFor: text('deputy_for').notNull(),
  },
  (table) => [uniqueIndex('annual_wordings_version').on(table.paragraphId, table.version)],
)

/** Why something that a check says must be mended is kept, by check, place and sentence. */
export const annualReasons = sqliteTable(
  'annual_reasons',
  {
    id: id(),
    editionId: idOf('edition_id', () => annualEditions.id),
    finding: text('finding').notNull(),
    reason: text('reason').notNull(),
    writtenBy: idOf('written_by', () => users.id),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [uniqueIndex('annual_reasons_finding').on(table.editionId, table.finding)],
)
