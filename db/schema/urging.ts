import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Demand, PointAnswers, UrgeColour, UrgeReason } from '@/domain/task/urging/urge'
import { day, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { tasks } from './task'

const task = () => idOf('task_id', () => tasks.id)
const person = (name: string) => idOf(name, () => users.id)
const perhaps = (name: string) => text(name).references(() => users.id)

/** Slips (督办单) to lead units; what was written on one never changes, its receipt and answer are put once. */
export const urges = sqliteTable(
  'urges',
  {
    id: id(),
    taskId: task(),
    year: integer('year').notNull(),
    sequence: integer('sequence').notNull(),
    number: text('number').notNull(),
    colour: text('colour').$type<UrgeColour>().notNull(),
    reason: text('reason').$type<UrgeReason>().notNull(),
    count: integer('count').notNull(),
    demands: json<Demand[]>('demands').notNull(),
    words: text('words').notNull(),
    replyDue: day('reply_due').notNull(),
    unitId: idOf('unit_id', () => units.id),
    issuedBy: person('issued_by'),
    issuedAt: instant('issued_at').notNull(),
    issuedFor: day('issued_for').notNull(),
    issuedDeputyFor: text('issued_deputy_for').notNull().default(''),
    readBy: perhaps('read_by'),
    readAt: instant('read_at'),
    receiptedBy: perhaps('receipted_by'),
    receiptedAt: instant('receipted_at'),
    answeredBy: perhaps('answered_by'),
    answeredAt: instant('answered_at'),
    answeredDeputyFor: text('answered_deputy_for').notNull().default(''),
    answer: text('answer').notNull().default(''),
    answers: json<PointAnswers>('answers').notNull().default({}),
  },
  (table) => [
    uniqueIndex('urges_number').on(table.year, table.sequence),
    uniqueIndex('urges_once').on(table.taskId, table.issuedFor),
    index('urges_unit').on(table.unitId, table.answeredAt),
    index('urges_answered').on(table.answeredAt, table.replyDue),
  ],
)

/** Leaders' notes (批示) on tasks, a row for each person addressed. */
export const instructions = sqliteTable(
  'instructions',
  {
    id: id(),
    taskId: task(),
    text: text('text').notNull(),
    issuedBy: person('issued_by'),
    issuedAt: instant('issued_at').notNull(),
    issuedDeputyFor: text('issued_deputy_for').notNull().default(''),
    toUserId: person('to_user_id'),
    toUnitId: idOf('to_unit_id', () => units.id),
    replyDue: day('reply_due'),
    answer: text('answer').notNull().default(''),
    answeredBy: perhaps('answered_by'),
    answeredAt: instant('answered_at'),
    answeredDeputyFor: text('answered_deputy_for').notNull().default(''),
  },
  (table) => [
    index('instructions_task').on(table.taskId, table.issuedAt),
    index('instructions_unit').on(table.toUnitId, table.answeredAt),
    index('instructions_by').on(table.issuedBy, table.issuedAt),
  ],
)
