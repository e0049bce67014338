import { type EventRow, hashEvent } from '../audit/hash-event'
import { anchorSoon } from '../audit/keep-anchor'
import { findHead, openTrail } from '../audit/open-trail'
import type { Database } from '../client'
import * as schema from '../schema'
import { insertAll } from './insert-all'

/** Rows of many tables at once, parents before children. */
export type ManyRows = {
  units?: (typeof schema.units.$inferInsert)[]
  users?: (typeof schema.users.$inferInsert)[]
  memberships?: (typeof schema.memberships.$inferInsert)[]
  reports?: (typeof schema.reports.$inferInsert)[]
  shortcomings?: (typeof schema.shortcomings.$inferInsert)[]
  steps?: (typeof schema.steps.$inferInsert)[]
  commitments?: (typeof schema.commitments.$inferInsert)[]
  commitmentShortcomings?: (typeof schema.commitmentShortcomings.$inferInsert)[]
  tasks?: (typeof schema.tasks.$inferInsert)[]
  supportingUnits?: (typeof schema.supportingUnits.$inferInsert)[]
  standards?: (typeof schema.standards.$inferInsert)[]
  occurrences?: (typeof schema.occurrences.$inferInsert)[]
  progressUpdates?: (typeof schema.progressUpdates.$inferInsert)[]
  evidence?: (typeof schema.evidence.$inferInsert)[]
  notifications?: (typeof schema.notifications.$inferInsert)[]
}

const tablesInOrder = {
  units: schema.units,
  users: schema.users,
  memberships: schema.memberships,
  reports: schema.reports,
  shortcomings: schema.shortcomings,
  steps: schema.steps,
  commitments: schema.commitments,
  commitmentShortcomings: schema.commitmentShortcomings,
  tasks: schema.tasks,
  supportingUnits: schema.supportingUnits,
  standards: schema.standards,
  occurrences: schema.occurrences,
  progressUpdates: schema.progressUpdates,
  evidence: schema.evidence,
  notifications: schema.notifications,
}

/** Inserts ready-made rows, for measuring and testing at size; the product itself writes through its use cases. */
export async function addMany(tx: Database, rows: ManyRows): Promise<void> {
  const given: Partial<Record<string, Record<string, unknown>[]>> = rows
  for (const [name, table] of Object.entries(tablesInOrder)) await insertAll(tx, table, given[name] ?? [])
}

/** Appends events in their order with one unbroken trail. */
export async function appendManyEvents(tx: Database, events: EventRow[]): Promise<void> {
  const trailKey = openTrail(tx)
  let { seq, hash } = findHead(tx)
  const rows = events.map((event) => {
    seq += 1
    hash = hashEvent(trailKey, hash, seq, event)
    return { ...event, seq, hash }
  })
  await insertAll(tx, schema.auditEvents, rows)
  anchorSoon()
}
