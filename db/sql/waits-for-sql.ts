import { and, eq, exists, inArray, isNull, ne, not, notExists, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, namesOf } from '@/domain/people'
import { overseenBy } from '@/domain/scope'
import type { Ask } from '@/domain/task/ask'
import { decidedDuring, type Stage } from '@/domain/task/changing/stages'
import type { LightBounds } from '@/domain/task/light'
import { deeds, sideOfDeed } from '@/domain/task/move/deeds'
import { asked, notDrafter, oneSide, oneSideUnlessAlone } from '@/domain/task/move/guards'
import type { Guard, MoveRow } from '@/domain/task/move/move-row'
import type { Entitled, Relation } from '@/domain/task/move/standing'
import { type Side, sides } from '@/domain/task/task'
import {
  type AskedDeed,
  type ExtraAsk,
  extraAsks,
  listAskedDeeds,
  listAskedRows,
  listAskedStages,
} from '@/domain/task/waits-for'
import { reader } from '../client'
import { changeRequests, occurrences, supportingUnits, taskRequests, taskSides, tasks } from '../schema'
import { hasLevelSql, keepsOfficeSql, keepsUnitSql } from './levels-sql'
import { lightColourSql } from './light-sql'
import { inTaskScope } from './scope-sql'

/** Whoever something may wait for. */
export type Waiter = Pick<Actor, 'userId' | 'role' | 'unitId' | 'unitPath' | 'deputyFor'>

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
    ...listAskedDeeds(waiter.role).map((deed) => ({
      ask: 'judge' as const,
      when: isDeedOpenTo(deed, waiter, bounds.today),
    })),
    ...listAskedStages(waiter.role).map((stage) => ({
      ask: stage.ask,
      when: isStageOpenTo(stage, waiter, bounds.today),
    })),
    ...extraAsks
      .filter(({ who }) => who.some(([role]) => role === waiter.role))
      .map(({ ask, who }) => ({ ask, when: all(isEntitled(who, waiter, bounds.today), extras[ask](waiter, bounds)) })),
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
    isEntitled(row.who, waiter, today),
    row.move === 'register' ? eq(tasks.objected, true) : undefined,
    ...row.guards.map((guard) => passes.get(guard)?.(row, waiter, today)),
  )
}

/** `personalGuards` of the domain as conditions on `tasks`. */
const passes = new Map<Guard, (row: MoveRow, waiter: Waiter, today: string) => SQL | undefined>([
  [asked, (row) => isAsked(row)],
  [notDrafter, (_row, waiter) => notInArray(tasks.drafterId, namesOf(waiter))],
  [oneSide, ({ side }, waiter) => side && standsNowhereBut([side], waiter)],
  [oneSideUnlessAlone, ({ side }, waiter, today) => side && standsOnOneSideOrAlone(side, waiter, today)],
])

function isDeedOpenTo(deed: AskedDeed, waiter: Waiter, today: string): SQL {
  const { who, during } = deeds[deed]
  const side = sideOfDeed(deed, waiter)
  return all(
    inArray(tasks.status, [...during]),
    isEntitled(who, waiter, today),
    exists(
      reader()
        .select({ one: sql`1` })
        .from(occurrences)
        .where(and(eq(occurrences.taskId, tasks.id), waitsFor[deed])),
    ),
    side ? standsNowhereBut([side], waiter) : undefined,
  )
}

function isStageOpenTo(stage: Stage, waiter: Waiter, today: string): SQL {
  return all(
    // Few requests are open at a time: the search begins at them. The sign keeps the engine from going through all running tasks.
    sql`+${tasks.status} in ${decidedDuring}`,
    isEntitled([stage.who], waiter, today),
    inArray(tasks.id, reader().select({ id: changeRequests.taskId }).from(changeRequests).where(liesAt(stage, waiter))),
    stage.isDecision ? standsNowhereBut([stage.side], waiter) : undefined,
  )
}

/** True of a request that lies at this place and was not made by the person who would act there. */
export const liesAt = (
  { state, deciders }: Stage,
  { unitId, ...waiter }: Pick<Waiter, 'userId' | 'unitId' | 'deputyFor'>,
): SQL =>
  sql`(${changeRequests.state} = ${state} and ${changeRequests.decider} in ${deciders} and ${changeRequests.askedBy} not in ${namesOf(waiter)} and (${changeRequests.state} <> 'hearing' or ${changeRequests.wanted} = ${unitId}))`

/** `awaitsHead` and `awaitsVerdict` of the domain as conditions on `occurrences`. */
const waitsFor: Record<AskedDeed, SQL> = {
  judgeOccurrence: sql`${occurrences.filedOn} is not null and ${occurrences.acceptedOn} is null`,
  judgeExplanation: sql`${occurrences.explanation} <> '' and ${occurrences.verdict} is null`,
}

const isEntitled = (who: Entitled, waiter: Waiter, today: string): SQL | undefined =>
  or(...who.filter(([role]) => role === waiter.role).map(([, relation]) => standsAs(relation, waiter, today)))

function standsAs(relation: Relation, { unitId, ...waiter }: Waiter, today: string): SQL {
  const names = namesOf(waiter)
  const leads = eq(tasks.leadUnitId, unitId)
  const oversees = inTaskScope(overseenBy(waiter))
  switch (relation) {
    case 'oversight':
      return oversees
    case 'leadUnit':
      return leads
    case 'assignedHandler':
      return all(leads, inArray(tasks.handlerId, names))
    case 'assignedHandlerForUnit':
      return all(leads, inArray(tasks.handlerId, names), not(keepsUnitSql(today)))
    case 'supportingUnit':
      return isSupporting(unitId)
    case 'receivingUnit':
      return inArray(
        tasks.id,
        reader()
          .select({ id: changeRequests.taskId })
          .from(changeRequests)
          .where(and(sql`${changeRequests.state} = 'hearing'`, eq(changeRequests.wanted, unitId))),
      )
    case 'taskLeader':
      return all(oversees, or(isNull(tasks.leaderId), inArray(tasks.leaderId, names)))
    case 'leadUnitChecking':
      return all(leads, keepsUnitSql(today))
    case 'oversightChecking':
      return all(oversees, keepsOfficeSql(today))
    case 'leadUnitForOffice':
      return all(leads, not(keepsOfficeSql(today)))
    case 'leadUnitForHead':
      return all(leads, not(keepsUnitSql(today)))
    case 'oversightForUnit':
      return all(oversees, not(keepsUnitSql(today)))
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
  sql`(${standsNowhereBut([side], waiter)} or (${hasLevelSql('office', today)} and ${isAlone(waiter.unitId, today)} and ${standsNowhereBut([side, 'work'], waiter)}))`

const standsNowhereBut = (allowed: readonly Side[], waiter: Waiter): SQL =>
  all(...namesOf(waiter).map((userId) => stoodNowhereBut(allowed, userId)))

function stoodNowhereBut(allowed: readonly Side[], userId: string): SQL {
  const taken = (...which: SQL[]) =>
    reader()
      .select({ one: sql`1` })
      .from(taskSides)
      .where(and(eq(taskSides.taskId, tasks.id), eq(taskSides.userId, userId), ...which))
  return all(
    notExists(taken(sql`${taskSides.side} not in ${allowed}`)),
    allowed.includes('work') ? undefined : or(isNull(tasks.submittedBy), ne(tasks.submittedBy, userId)),
    allowed.includes('office')
      ? undefined
      : or(isNull(tasks.completedBy), ne(tasks.completedBy, userId), exists(taken())),
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
