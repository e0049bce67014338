import { and, asc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm'
import { type Actor, isHead, namesOf, worksInUnit } from '@/domain/people'
import type { ProxyReport } from '@/domain/task/proxy/proxy-report'
import type { Database } from '../client'
import { proxyReports, supportingUnits, tasks } from '../schema'

/** An entry that waits for somebody, with what its line on the to-do list tells. */
export type AskedProxy = ProxyReport & { title: string; taskNumber: string | null }

/** The entries that wait for the unit's word (`findProxyRefusal` of the domain as a condition), the oldest first. */
export async function listAskedProxies(on: Database, actor: Actor): Promise<AskedProxy[]> {
  if (!worksInUnit(actor)) return []
  const { unitId } = actor
  const mine = and(eq(tasks.leadUnitId, unitId), isHead(actor) ? undefined : inArray(tasks.handlerId, namesOf(actor)))
  const supports = and(
    or(isNull(tasks.leadUnitId), sql`${tasks.leadUnitId} <> ${unitId}`),
    exists(
      on
        .select({ one: sql`1` })
        .from(supportingUnits)
        .where(and(eq(supportingUnits.taskId, tasks.id), eq(supportingUnits.unitId, unitId))),
    ),
  )
  const names = namesOf(actor)
  const rows = await on
    .select({ proxy: proxyReports, title: tasks.title, taskNumber: tasks.number })
    .from(proxyReports)
    .innerJoin(tasks, eq(tasks.id, proxyReports.taskId))
    .where(
      and(
        eq(proxyReports.unitId, unitId),
        eq(proxyReports.state, 'open'),
        eq(tasks.status, 'inProgress'),
        sql`not (${inArray(proxyReports.enteredBy, names)} or coalesce(${inArray(proxyReports.enteredFor, names)}, 0))`,
        or(mine, supports),
      ),
    )
    .orderBy(asc(proxyReports.enteredAt), asc(proxyReports.id))
  return rows.map(({ proxy, ...task }) => ({ ...proxy, ...task }))
}
