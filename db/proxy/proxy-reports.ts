import { and, asc, eq, exists, inArray, or, sql } from 'drizzle-orm'
import type { ProxyReport } from '@/domain/task/proxy/proxy-report'
import { type Database, prepareOnce } from '../client'
import { progressUpdates, proxyReports } from '../schema'

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
