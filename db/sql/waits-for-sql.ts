import { and, eq, exists, inArray, isNull, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { overseenBy } from '@/domain/scope'
import type { Ask } from '@/domain/task/ask'
import type { LightBounds } from '@/domain/task/light'
import { deeds } from '@/domain/task/move/deeds'
import { asked, notDrafter, oneSide, oneSideUnlessAlone } from '@/domain/task/move/guards'
import type { Guard, MoveRow } from '@/domain/task/move/move-row'
import type { Entitled, Relation } from '@/domain/task/move/standing'
import { type Side, sides } from '@/domain/task/task'
import { type AskedDeed, type ExtraAsk, extraAsks, listAskedDeeds, listAskedRows } from '@/domain/task/waits-for'
import { reader } from '../client'
import { occurrences, supportingUnits, taskRequests, taskSides, tasks } from '../schema'
import { lightColourSql } from './light-sql'
import { inTaskScope } from './scope-sql'

/** Whoever something may wait for. */
export type Waiter = Pick<Actor, 'userId' | 'role' | 'unitId' | 'unitPath'>

type Wait = { ask: Ask; when: SQL }

/** What a task asks of this person now, null for nothing: `findAsk` of the domain as an expression on `tasks`; a test holds the two against each other. */
export function askSql(waiter: Waiter, bounds: LightBounds): SQL<Ask | null> {
  const waits = listWaits(waiter, bounds)
  if (!waits.length) return sql`null`
  return sql`case ${sql.join(
    waits.map(({ ask, when }) => sql`when ${when} then ${ask}`),
    sql` `,
  )} end`
}

/** True of the tasks that ask one of these things of this person, or anything at all. */
export function waitsForSql(waiter: Waiter, bounds: LightBounds, asks?: readonly Ask[]): SQL {
  const waits = listWaits(waiter, bounds)
  const wanted = waits.filter(({ ask }) => !asks || asks.includes(ask))
  return or(...wanted.map(({ when }) => when)) ?? sql`0 = 1`
}

function listWaits(waiter: Waiter, bounds: LightBounds): Wait[] {
  return [
    ...listAskedRows(waiter.role).map(({ row, ask }) => ({ ask, when: isOpenTo(row, waiter, bounds.today) })),
    ...listAskedDeeds(waiter.role).map((deed) => ({ ask: 'judge' as const, when: isDeedOpenTo(deed, waiter) })),
    ...extraAsks
      .filter(({ who }) => who.some(([role]) => role === waiter.role))
      .map(({ ask, who }) => ({ ask, when: all(isEntitled(who, waiter), extras[ask](waiter, bounds)) })),
  ]
}

const isRunning = eq(tasks.status, 'inProgress')

/** `waitsFor` of the domain as conditions on `tasks`. */
const extras: Record<ExtraAsk, (waiter: Waiter, bounds: LightBounds) => SQL> = {
  amend: () => all(isRunning, ne(tasks.returnNote, '')),
  report: () => isRunning,
  support: (waiter) => all(isRunning, owesPart(waiter)),
  press: (_waiter, bounds) => all(isRunning, eq(lightColourSql(bounds), 'red')),
  revise: (waiter) => {
    const free = sides.filter((side) => !deeds.revise.bars?.includes(side))
    return all(eq(tasks.status, 'draft'), eq(tasks.objected, true), standsNowhereBut(free, waiter))
  },
}

const all = (...conditions: (SQL | undefined)[]): SQL => and(...conditions) ?? sql`1`

function isOpenTo(row: MoveRow, waiter: Waiter, today: string): SQL {
  return all(
    inArray(tasks.status, [...row.from]),
    isEntitled(row.who, waiter),
    row.move === 'register' ? eq(tasks.objected, true) : undefined,
    ...row.guards.map((guard) => passes.get(guard)?.(row, waiter, today)),
  )
}

/** `personalGuards` of the domain as conditions on `tasks`. */
const passes = new Map<Guard, (row: MoveRow, waiter: Waiter, today: string) => SQL | undefined>([
  [asked, (row) => isAsked(row)],
  [notDrafter, (_row, { userId }) => ne(tasks.drafterId, userId)],
  [oneSide, ({ side }, waiter) => side && standsNowhereBut([side], waiter)],
  [oneSideUnlessAlone, ({ side }, waiter, today) => side && standsOnOneSideOrAlone(side, waiter, today)],
])

function isDeedOpenTo(deed: AskedDeed, waiter: Waiter): SQL {
  const { who, during, side } = deeds[deed]
  return all(
    inArray(tasks.status, [...during]),
    isEntitled(who, waiter),
    exists(
      reader()
        .select({ one: sql`1` })
        .from(occurrences)
        .where(and(eq(occurrences.taskId, tasks.id), waitsFor[deed])),
    ),
    side ? standsNowhereBut([side], waiter) : undefined,
  )
}

/** `awaitsHead` and `awaitsVerdict` of the domain as conditions on `occurrences`. */
const waitsFor: Record<AskedDeed, SQL> = {
  judgeOccurrence: sql`${occurrences.filedOn} is not null and ${occurrences.acceptedOn} is null`,
  judgeExplanation: sql`${occurrences.explanation} <> '' and ${occurrences.verdict} is null`,
}

const isEntitled = (who: Entitled, waiter: Waiter): SQL | undefined =>
  or(...who.filter(([role]) => role === waiter.role).map(([, relation]) => standsAs(relation, waiter)))

function standsAs(relation: Relation, { userId, unitId, ...waiter }: Waiter): SQL {
  const leads = eq(tasks.leadUnitId, unitId)
  switch (relation) {
    case 'oversight':
      return inTaskScope(overseenBy(waiter))
    case 'leadUnit':
      return leads
    case 'assignedHandler':
      return all(leads, eq(tasks.handlerId, userId))
    case 'supportingUnit':
      return isSupporting(unitId)
    case 'taskLeader':
      return all(inTaskScope(overseenBy(waiter)), or(isNull(tasks.leaderId), eq(tasks.leaderId, userId)))
  }
}

const isAsked = ({ move }: MoveRow): SQL =>
  exists(
    reader()
      .select({ one: sql`1` })
      .from(taskRequests)
      .where(
        and(
          eq(taskRequests.taskId, tasks.id),
          sql`${taskRequests.kind} = ${move}`,
          sql`${taskRequests.state} = 'open'`,
        ),
      ),
  )

const standsOnOneSideOrAlone = (side: Side, waiter: Waiter, today: string): SQL =>
  sql`(${standsNowhereBut([side], waiter)} or (${isAlone(waiter.unitId, today)} and ${standsNowhereBut([side, 'work'], waiter)}))`

function standsNowhereBut(allowed: readonly Side[], { userId }: Waiter): SQL {
  const taken = reader()
    .select({ one: sql`1` })
    .from(taskSides)
    .where(and(eq(taskSides.taskId, tasks.id), eq(taskSides.userId, userId), sql`${taskSides.side} not in ${allowed}`))
  return all(
    notExists(taken),
    allowed.includes('work') ? undefined : or(isNull(tasks.submittedBy), ne(tasks.submittedBy, userId)),
    allowed.includes('office') ? undefined : or(isNull(tasks.completedBy), ne(tasks.completedBy, userId)),
  )
}

const isAlone = (unitId: string, today: string): SQL =>
  sql`(select count(distinct m.user_id) from memberships m join users u on u.id = m.user_id and u.active = 1
    where m.unit_id = ${unitId} and m.role in ('head', 'handler') and m.from_day <= ${today} and (m.to_day is null or m.to_day >= ${today})) = 1`

const partOf = (unitId: string) => and(eq(supportingUnits.taskId, tasks.id), eq(supportingUnits.unitId, unitId))
const selectPart = () => reader().select({ one: sql`1` }).from(supportingUnits)

const isSupporting = (unitId: string): SQL => exists(selectPart().where(partOf(unitId)))

const owesPart = ({ unitId }: Waiter): SQL =>
  exists(
    selectPart().where(and(partOf(unitId), isNull(supportingUnits.answeredAt), eq(supportingUnits.waivedReason, ''))),
  )
