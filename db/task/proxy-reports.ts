import { and, asc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm'
import { type Actor, isHead, namesOf, worksInUnit } from '@/domain/people'
import type { ProxyReport } from '@/domain/task/proxy/proxy-report'
import { type Database, prepareOnce } from '../client'
import { progressUpdates, proxyReports, supportingUnits, tasks } from '../schema'

/** Keeps what was entered; a second one that waits for the same unit and task does not fit. */
export async function addProxy(tx: Database, proxy: ProxyReport): Promise<void> {
  await tx.insert(proxyReports).values(proxy)
}

/** Notes how it ended; the first answer holds. */
export async function settleProxy(
  tx: Database,
  id: string,
  end: Pick<ProxyReport, 'state' | 'settledBy' | 'settledAt' | 'note' | 'updateId'>,
): Promise<void> {
  await tx
    .update(proxyReports)
    .set(end)
    .where(and(eq(proxyReports.id, id), eq(proxyReports.state, 'open')))
}

/** What was entered of a task, oldest first. */
export const listProxiesOf = async (on: Database, taskId: string): Promise<ProxyReport[]> =>
  prepareOnce(on, 'proxies of a task', proxiesQuery).execute({ taskId })

const proxiesQuery = (on: Database) =>
  on
    .select()
    .from(proxyReports)
    .where(eq(proxyReports.taskId, sql.placeholder('taskId')))
    .orderBy(asc(proxyReports.enteredAt), asc(proxyReports.id))
    .prepare()

/** The entry that a report came from, or undefined. */
export async function findProxyOfUpdate(on: Database, updateId: string): Promise<ProxyReport | undefined> {
  const [row] = await on.select().from(proxyReports).where(eq(proxyReports.updateId, updateId))
  return row
}

/** True of a piece of evidence from which a report was entered. */
export async function isProxyForm(on: Database, evidenceId: string): Promise<boolean> {
  const [row] = await on
    .select({ id: proxyReports.id })
    .from(proxyReports)
    .where(eq(proxyReports.evidenceId, evidenceId))
  return row !== undefined
}

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

/** True of a report that none of these people entered: as a condition on reports. */
export const notEnteredBy = (on: Database, names: string[]) =>
  sql`not ${exists(
    on
      .select({ one: sql`1` })
      .from(proxyReports)
      .where(
        and(
          eq(proxyReports.updateId, progressUpdates.id),
          or(inArray(proxyReports.enteredBy, names), inArray(proxyReports.enteredFor, names)),
        ),
      ),
  )}`
