import { and, asc, eq, gte, inArray, isNotNull, lte, notInArray, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Actor } from '@/domain/people'
import { namesOf } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { CalendarPart } from '@/domain/task/dates/calendar-entry'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { instructions, occurrences, tasks, urges } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { inTaskScope } from '../sql/scope-sql'
import { waitsForSql } from '../sql/waits-for-sql'

/** Whose dates and of which days, at most so many of a kind. */
export type DatesAsked = {
  actor: Actor
  part: CalendarPart
  bounds: LightBounds
  from: string
  to: string
  most: number
}

const named = { taskId: tasks.id, ...pick(tasks, 'number', 'title', 'status') }
const alive = [...openStatuses, 'suspended'] as const

/** Tasks that are due on these days, whatever became of them, with what their light is computed from. */
export const listDueDates = (asked: DatesAsked) =>
  reader()
    .select({ ...named, ...lightColumns, day: tasks.due })
    .from(tasks)
    .where(and(isOn(tasks.due, asked), notInArray(tasks.status, ['draft', 'cancelled', 'carriedOver']), isOf(asked)))
    .orderBy(asc(tasks.due), asc(tasks.id))
    .limit(asked.most)

/** Tasks that are to be signed for on these days and are not. */
export const listSignDates = (asked: DatesAsked) =>
  reader()
    .select({ ...named, day: tasks.signDue })
    .from(tasks)
    .where(and(isOn(tasks.signDue, asked), eq(tasks.status, 'assigned'), isOf(asked)))
    .orderBy(asc(tasks.signDue), asc(tasks.id))
    .limit(asked.most)

/** Instances of recurring duties that are due on these days. */
export const listOccurrenceDates = (asked: DatesAsked) =>
  reader()
    .select({ ...named, id: occurrences.id, day: occurrences.due, ...pick(occurrences, 'label', 'filedOn') })
    .from(occurrences)
    .innerJoin(tasks, eq(tasks.id, occurrences.taskId))
    .where(and(isOn(occurrences.due, asked), inArray(tasks.status, [...alive, 'done', 'closed']), isOf(asked)))
    .orderBy(asc(occurrences.due), asc(occurrences.id))
    .limit(asked.most)

/** Slips that are to be answered on these days. */
export const listUrgeDates = (asked: DatesAsked) =>
  reader()
    .select({ ...named, id: urges.id, day: urges.replyDue, label: urges.number, answeredAt: urges.answeredAt })
    .from(urges)
    .innerJoin(tasks, eq(tasks.id, urges.taskId))
    .where(and(isOn(urges.replyDue, asked), isOf(asked)))
    .orderBy(asc(urges.replyDue), asc(urges.id))
    .limit(asked.most)

/** Leaders' notes that are to be answered on these days. */
export const listInstructionDates = (asked: DatesAsked) =>
  reader()
    .select({ ...named, id: instructions.id, day: instructions.replyDue, answeredAt: instructions.answeredAt })
    .from(instructions)
    .innerJoin(tasks, eq(tasks.id, instructions.taskId))
    .where(
      and(
        isNotNull(instructions.replyDue),
        isOn(instructions.replyDue, asked),
        isOf(asked, inArray(instructions.toUserId, namesOf(asked.actor))),
      ),
    )
    .orderBy(asc(instructions.replyDue), asc(instructions.id))
    .limit(asked.most)

const isOn = (column: SQLiteColumn, { from, to }: DatesAsked): SQL | undefined =>
  and(gte(column, from), lte(column, to))

// In the ledger's scope always; the own of it is what somebody handles, leads or has to act on.
function isOf({ actor, part, bounds }: DatesAsked, also?: SQL): SQL | undefined {
  const isSeen = inTaskScope(visibleTo(actor))
  if (part === 'all') return isSeen
  const names = namesOf(actor)
  const isNamed = or(inArray(tasks.handlerId, names), inArray(tasks.leaderId, names))
  return and(isSeen, or(isNamed, waitsForSql(actor, bounds), also))
}
