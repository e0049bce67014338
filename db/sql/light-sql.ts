import { type SQL, sql } from 'drizzle-orm'
import type { LightBounds, LightFacts } from '@/domain/task/light'
import { ofOuter, pick } from '../columns'
import { tasks } from '../schema'

/** Due day of the earliest occurrence or milestone that lights a task, null for one that has none or is finished: `openOccurrenceDueOf` of the domain as an expression on `tasks`. */
export const openOccurrenceDue: SQL<string | null> = sql<
  string | null
>`case when ${tasks.status} not in ('done', 'closed') then (select min(o.due) from occurrences o where o.task_id = ${ofOuter(tasks.id)} and (${ofOuter(tasks.period)} is not null or o.weight is not null) and (o.filed_on is null or o.missed = 1) and not (o.explanation <> '' and coalesce(o.verdict, '') = 'accepted')) end`

/** What the light of a task is computed from, as columns to select. */
export const lightColumns = {
  ...pick(
    tasks,
    'status',
    'outcome',
    'priority',
    'due',
    'assignedOn',
    'signDue',
    'signedOn',
    'submittedOn',
    'completedOn',
  ),
  ...pick(tasks, 'lateBefore', 'percent'),
  openOccurrenceDue,
} satisfies Record<keyof LightFacts, unknown>

/** The day on which a finished task was handed in, null for one that is not finished: `handedInOn` of the domain as a query. */
export const handedInOnSql: SQL<string | null> = sql<
  string | null
>`case when ${tasks.completedOn} is not null then coalesce(${tasks.submittedOn}, ${tasks.completedOn}) end`

/** The colour that `computeLight` would give, as an expression on `tasks`; a test holds the two against each other. */
export function lightColourSql(bounds: LightBounds): SQL<string> {
  const { today } = bounds
  const behind = sql`(${calendarPercentSql(today)} - ${tasks.percent})`
  return sql<string>`case
    when ${tasks.status} in ('draft', 'suspended', 'cancelled', 'carriedOver') then 'grey'
    when ${tasks.status} = 'done' then 'green'
    when ${tasks.status} = 'closed' then case ${tasks.outcome} when 'partly' then 'yellow' when 'notFulfilled' then 'red' when 'notApplicable' then 'grey' else 'green' end
    when ${tasks.status} = 'assigned' and (${tasks.signDue} < ${today} or ${tasks.due} < ${today}) then 'red'
    when ${tasks.status} = 'assigned' and ${tasks.signedOn} is null then 'blue'
    when ${tasks.status} not in ('inProgress', 'assigned') and ${tasks.submittedOn} is not null and (${tasks.due} is null or ${tasks.submittedOn} <= ${tasks.due}) then 'green'
    when ${tasks.due} < ${today} then 'red'
    when ${openOccurrenceDue} < ${bounds.occurrenceRedBefore} then 'red'
    when ${behind} >= ${bounds.farBehind} then 'red'
    when ${openOccurrenceDue} < ${today} then 'yellow'
    when ${tasks.due} <= case ${tasks.priority} when 'key' then ${bounds.soonKeyUntil} else ${bounds.soonUntil} end then 'yellow'
    when ${behind} >= ${bounds.behind} then 'yellow'
    when ${tasks.status} = 'assigned' then 'blue'
    else 'green' end`
}

function calendarPercentSql(today: string): SQL {
  const whole = sql`(julianday(${tasks.due}) - julianday(${tasks.assignedOn}))`
  const gone = sql`(julianday(${today}) - julianday(${tasks.assignedOn}))`
  return sql`coalesce(case when ${whole} > 0 then max(0, min(100, cast(100.0 * ${gone} / ${whole} as integer))) else case when ${whole} is not null and ${today} >= ${tasks.due} then 100 else 0 end end, 0)`
}
