import { and, desc, eq, gte, inArray, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm'
import { type AuditFilter, actionsOfKind } from '@/domain/audit/audit-filter'
import { addDays } from '@/domain/calendar'
import { reader } from '../client'
import { auditEvents } from '../schema'
import { unitsUnder } from '../sql/scope-sql'
import type { AuditEvent } from './list-events'

/** Whose acts an auditor sees: those of a subtree, and at its root also those of nobody (log-in failures, jobs). */
export type AuditScope = { path: string; hasNobody: boolean }
/** An event with the hash of the one before it, against which its own can be checked. */
export type TrailEvent = AuditEvent & { previousHash: string | null }

/** The next `size` events of a filter below number `before`, newest first. */
export async function listAudit(
  scope: AuditScope,
  filter: AuditFilter,
  before: number | null,
  size: number,
): Promise<TrailEvent[]> {
  // Nested, for the query builder takes the table's name off the columns of a plain expression.
  const earlier = sql`select p.hash from audit_events p where p.seq < ${auditEvents.seq} order by p.seq desc limit 1`
  const previousHash = sql<string | null>`(${earlier})`
  const rows = await reader()
    .select({ event: auditEvents, previousHash })
    .from(auditEvents)
    .where(and(whereOf(scope, filter), before ? lt(auditEvents.seq, before) : undefined))
    .orderBy(desc(auditEvents.seq))
    .limit(size)
  return rows.map(({ event, previousHash: hash }) => ({ ...event, previousHash: hash }))
}

/** How many events a filter holds. */
export async function countAudit(scope: AuditScope, filter: AuditFilter): Promise<number> {
  const [row] = await reader().select({ count: sql<number>`count(*)` }).from(auditEvents).where(whereOf(scope, filter))
  return row?.count ?? 0
}

function whereOf({ path, hasNobody }: AuditScope, filter: AuditFilter): SQL | undefined {
  const { person, kind, object, from, to } = filter
  const { unitId, userName, action, objectName, objectId, at } = auditEvents
  const ofSubtree = inArray(unitId, unitsUnder(`${path}%`))
  return and(
    hasNobody ? or(ofSubtree, isNull(unitId)) : ofSubtree,
    person ? like(userName, `%${escapeLike(person)}%`) : undefined,
    kind ? or(...actionsOfKind[kind].map((begin) => like(action, `${begin}%`))) : undefined,
    filter.action ? eq(action, filter.action) : undefined,
    object ? or(like(objectName, `%${escapeLike(object)}%`), eq(objectId, object)) : undefined,
    from ? gte(at, startOf(from)) : undefined,
    to ? lt(at, startOf(addDays(to, 1))) : undefined,
  )
}

// A percent sign or underline that somebody types is looked for as itself by neither engine without an escape; none is needed in names.
const escapeLike = (text: string): string => text.replaceAll(/[%_]/g, '')

const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString()
