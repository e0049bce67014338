import { type SQL, sql } from 'drizzle-orm'
import { farthest, type Outlook } from '@/domain/task/forecast'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { ofOuter } from '../columns'
import { reports, specialDays, tasks } from '../schema'

/** `outlook` of `forecastTask` of the domain for open tasks, as a condition on `tasks`: it comes out so at its present pace. */
export const hasOutlookSql = (outlook: Outlook, { today }: Pick<LightBounds, 'today'>): SQL =>
  sql`(${isOpenSql} and ${outlookSql(today)} = ${outlook})`

const isOpenSql = sql`${tasks.status} in (${sql.join(
  openStatuses.map((status) => sql`${status}`),
  sql`, `,
)})`

// The last day of the plan's year, the year after the report's.
const yearEnd = sql`((select ${reports.year} + 1 from ${reports} where ${reports.id} = ${ofOuter(tasks.reportId)}) || '-12-31')`
const due = sql`coalesce(${tasks.due}, ${yearEnd})`

function outlookSql(today: string): SQL {
  const used = workingDaysSql(sql`${tasks.assignedOn}`, sql`${today}`)
  // Rounded up: what is left at the pace of the days used.
  const left = sql`((${used} * (100 - ${tasks.percent}) + ${tasks.percent} - 1) / ${tasks.percent})`
  const comesBy = (day: SQL) =>
    sql`case when ${tasks.percent} >= 100 then ${today} <= ${day} else ${left} <= ${workingDaysSql(sql`${today}`, day)} end`
  return sql`case
    when ${tasks.submittedOn} is not null and ${tasks.status} <> 'inProgress' then
      case when ${tasks.submittedOn} <= ${due} then 'inTime' when ${tasks.submittedOn} <= ${yearEnd} then 'late' else 'missed' end
    when ${tasks.status} = 'assigned' or ${tasks.percent} <= 0 or coalesce(${used}, 0) <= 0 then 'unknown'
    when ${left} > ${farthest} then 'missed'
    when ${comesBy(due)} then 'inTime'
    when ${comesBy(yearEnd)} then 'late'
    else 'missed' end`
}

/** `workingDaysBetween` of the domain: Mondays to Fridays after one day up to another, with what holidays and working weekends change. */
const workingDaysSql = (from: SQL, to: SQL): SQL =>
  sql`case when ${to} <= ${from} then 0 else ${weekdaysSql(to)} - ${weekdaysSql(from)} + (
    select coalesce(sum(case
      when ${specialDays.kind} = 'holiday' and strftime('%w', ${specialDays.day}) not in ('0', '6') then -1
      when ${specialDays.kind} = 'workday' and strftime('%w', ${specialDays.day}) in ('0', '6') then 1
      else 0 end), 0) from ${specialDays} where ${specialDays.day} > ${from} and ${specialDays.day} <= ${to}) end`

// Through a day from Monday 29 December 1969, as in the domain.
function weekdaysSql(day: SQL): SQL {
  const days = sql`cast(julianday(${day}) - julianday('1969-12-28') as integer)`
  return sql`((${days} / 7) * 5 + min(5, ${days} % 7))`
}
