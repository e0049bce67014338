import { sql } from 'drizzle-orm'
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CommitmentStatus, PlanStatus, Reason } from '@/domain/plan/plan'
import type { LeftOutPart } from '@/domain/report/left-out'
import type { PastEnd, PastPlan } from '@/domain/report/past-report'
import type { HeldKind, OtherSentence, VersionState } from '@/domain/report/version/version'
import type { Range } from '@/reader/report-text'
import { id, idOf, instant, json } from '../columns'
import { units, users } from './people'

export const reports = sqliteTable(
  'reports',
  {
    id: id(),
    issuerUnitId: idOf('issuer_unit_id', () => units.id),
    /** The year before the one that it plans; the title bears that one where `yearAhead`, as 2026年工作要点 does. */
    year: integer('year').notNull(),
    yearAhead: integer('year_ahead', { mode: 'boolean' }).notNull().default(false),
    title: text('title').notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    status: text('status').$type<PlanStatus>().notNull(),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    /** Its sentences on what was done, as the reader found them; null until the first start after a version that kept none. */
    told: json<Range[]>('told'),
    /** What of its file is not in its text, and why; null for a text that was no file, and for imports before this was kept. */
    leftOut: json<LeftOutPart[]>('left_out'),
    sectionStart: integer('section_start'),
    sectionEnd: integer('section_end'),
    fileName: text('file_name').notNull(),
    fileType: text('file_type').notNull(),
    fileHash: text('file_hash').notNull(),
    importedBy: idOf('imported_by', () => users.id),
    importedAt: instant('imported_at').notNull(),
    confirmedBy: text('confirmed_by').references(() => users.id),
    confirmedAt: instant('confirmed_at'),
    /** Why a confirmed plan came back into review; empty once it is confirmed again. */
    returnNote: text('return_note').notNull().default(''),
    returnedBy: text('returned_by').references(() => users.id),
    registeredBy: text('registered_by').references(() => users.id),
    registeredAt: instant('registered_at'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('reports_issuer').on(table.issuerUnitId, table.year),
    index('reports_status').on(table.status, table.importedAt),
    uniqueIndex('reports_text').on(table.issuerUnitId, table.textHash),
  ],
)

/**
 * A report as it stood when it was withdrawn or another text took its place: on record with its file and all that had been made of it,
 * and in no list. Written once.
 */
export const pastReports = sqliteTable(
  'past_reports',
  {
    id: id(),
    /** The report that it was; one that was replaced goes on under this id. */
    reportId: text('report_id').notNull(),
    endedAs: text('ended_as').$type<PastEnd>().notNull(),
    issuerUnitId: idOf('issuer_unit_id', () => units.id),
    year: integer('year').notNull(),
    yearAhead: integer('year_ahead', { mode: 'boolean' }).notNull().default(false),
    title: text('title').notNull(),
    text: text('text').notNull(),
    fileName: text('file_name').notNull(),
    fileHash: text('file_hash').notNull(),
    importedBy: idOf('imported_by', () => users.id),
    importedAt: instant('imported_at').notNull(),
    plan: json<PastPlan>('plan').notNull(),
    endedBy: idOf('ended_by', () => users.id),
    endedAt: instant('ended_at').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [index('past_reports_report').on(table.reportId), index('past_reports_issuer').on(table.issuerUnitId)],
)

/**
 * The texts of a registered report: the first, each that took its place, and those that were proposed for it. The one in force stands in
 * `reports` as well. A trigger keeps words and file as they came.
 */
export const reportVersions = sqliteTable(
  'report_versions',
  {
    id: id(),
    reportId: idOf('report_id', () => reports.id),
    number: integer('number').notNull(),
    state: text('state').$type<VersionState>().notNull(),
    language: text('language').$type<'zh' | 'en'>().notNull(),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    told: json<Range[]>('told'),
    leftOut: json<LeftOutPart[]>('left_out'),
    sectionStart: integer('section_start'),
    sectionEnd: integer('section_end'),
    /** What the reader takes for headings or for no promise, proposed as marks once the text is in force. */
    others: json<OtherSentence[]>('others').notNull(),
    fileName: text('file_name').notNull(),
    fileType: text('file_type').notNull(),
    fileHash: text('file_hash').notNull(),
    reason: text('reason').notNull(),
    sentBy: idOf('sent_by', () => users.id),
    sentAt: instant('sent_at').notNull(),
    decidedBy: text('decided_by').references(() => users.id),
    decidedAt: instant('decided_at'),
    note: text('note').notNull().default(''),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    index('report_versions_report').on(table.reportId, table.number),
    uniqueIndex('report_versions_open').on(table.reportId).where(sql`state = 'proposed'`),
  ],
)

/** What stands in the text of an earlier version, since the one in force has its words no more; taken away once a person says where it stands. */
export const heldRanges = sqliteTable(
  'held_ranges',
  {
    id: id(),
    reportId: idOf('report_id', () => reports.id),
    versionId: idOf('version_id', () => reportVersions.id),
    kind: text('kind').$type<HeldKind>().notNull(),
    itemId: text('item_id').notNull(),
  },
  (table) => [uniqueIndex('held_ranges_item').on(table.itemId), index('held_ranges_report').on(table.reportId)],
)

const range = { start: integer('start').notNull(), end: integer('end').notNull(), text: text('text').notNull() }
const reportId = () => idOf('report_id', () => reports.id)

export const shortcomings = sqliteTable(
  'shortcomings',
  {
    id: id(),
    reportId: reportId(),
    position: integer('position').notNull(),
    ...range,
    cause: text('cause').notNull(),
    causeBy: text('cause_by').references(() => users.id),
  },
  (table) => [index('shortcomings_report').on(table.reportId, table.position)],
)

/** A numbered heading under which commitments stand; `heading` is empty where the text has none. */
export const steps = sqliteTable(
  'steps',
  {
    id: id(),
    reportId: reportId(),
    position: integer('position').notNull(),
    start: integer('start'),
    end: integer('end'),
    heading: text('heading').notNull(),
  },
  (table) => [index('steps_report').on(table.reportId, table.position)],
)

export const commitments = sqliteTable(
  'commitments',
  {
    id: id(),
    reportId: reportId(),
    stepId: idOf('step_id', () => steps.id),
    ...range,
    status: text('status').$type<CommitmentStatus>().notNull(),
    rejectReason: text('reject_reason').notNull(),
    confidence: real('confidence').notNull(),
    why: json<Reason[]>('why').notNull(),
    namedUnits: json<string[]>('named_units').notNull(),
    targets: json<string[]>('targets').notNull(),
    /** The days that its words name, where they are several: the last is when it is due, each becomes a milestone. */
    days: json<string[]>('days').notNull().default([]),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('commitments_report').on(table.reportId, table.start)],
)

export const commitmentShortcomings = sqliteTable(
  'commitment_shortcomings',
  {
    id: id(),
    commitmentId: text('commitment_id')
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    shortcomingId: idOf('shortcoming_id', () => shortcomings.id),
  },
  (table) => [uniqueIndex('commitment_shortcomings_pair').on(table.commitmentId, table.shortcomingId)],
)

/** A sentence of the section that is no commitment: proposed by the reader (`markedBy` null) or decided by a person. */
export const sentenceMarks = sqliteTable(
  'sentence_marks',
  {
    id: id(),
    reportId: reportId(),
    ...range,
    reason: text('reason').notNull(),
    markedBy: text('marked_by').references(() => users.id),
    markedAt: instant('marked_at').notNull(),
  },
  (table) => [index('sentence_marks_report').on(table.reportId, table.start)],
)
