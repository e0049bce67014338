import { findTrailState, type TrailState } from '@/db/audit/find-trail-state'
import { hashEvent } from '@/db/audit/hash-event'
import { type AuditScope, countAudit, listAudit, type TrailEvent } from '@/db/audit/list-audit'
import type { AuditEvent } from '@/db/audit/list-events'
import { findTrailKey } from '@/db/audit/open-trail'
import { rememberUntilChange } from '@/db/engine/remember'
import { findNames } from '@/db/names/find-names'
import type { AuditFilter } from '@/domain/audit/audit-filter'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'

type FieldChange = { field: string; before: unknown; after: unknown }
/** An event with its changes field by field, ids of units and people as names; `isIntact`: its hash fits the one before. */
export type AuditLine = AuditEvent & { changes: FieldChange[]; isIntact: boolean }
/** `trail`: whether the log's end, its anchor and the table's guards are as they must be. */
export type AuditView = { lines: AuditLine[]; total: number; next: number | null; trail: TrailState }

export const auditPageSize = 50

/** One page of the log, newest first, within the auditor's subtree. Throws `Refusal('notAllowed')`. */
export async function viewAudit(actor: Actor, filter: AuditFilter, before: number | null): Promise<AuditView> {
  ensureCan(actor, 'seeAudit')
  const scope = auditScopeOf(actor)
  const [events, total] = await Promise.all([
    listAudit(scope, filter, before, auditPageSize + 1),
    rememberUntilChange(JSON.stringify(['audit', scope, filter]), () => countAudit(scope, filter), 'record'),
  ])
  const shown = events.slice(0, auditPageSize)
  return {
    lines: await readLines(shown),
    total,
    next: events.length > auditPageSize ? (shown.at(-1)?.seq ?? null) : null,
    trail: findTrailState(),
  }
}

/** At the root of the tree an auditor sees also what nobody in particular did. */
export function auditScopeOf({ unitPath }: Actor): AuditScope {
  return { path: unitPath, hasNobody: unitPath.split('/').filter(Boolean).length === 1 }
}

/** Events with their changes in readable form. */
export async function readLines(events: TrailEvent[]): Promise<AuditLine[]> {
  const changes = events.map(listChanges)
  const ids = (pattern: RegExp) =>
    changes
      .flat()
      .filter(({ field }) => pattern.test(field))
      .flatMap(({ before, after }) => [before, after])
  const [units, people] = await Promise.all([findNames('unit', ids(/unitId$/i)), findNames('person', ids(personField))])
  const name = (field: string, value: unknown) =>
    typeof value !== 'string' ? value : ((/unitId$/i.test(field) ? units.get(value) : people.get(value)) ?? value)
  const trailKey = findTrailKey()
  return events.map((event, index) => {
    const { previousHash, seq, hash, ...row } = event
    return {
      ...event,
      changes: (changes[index] ?? []).map(({ field, before, after }) => ({
        field,
        before: name(field, before),
        after: name(field, after),
      })),
      isIntact: hashEvent(trailKey, previousHash ?? '', seq, row) === hash,
    }
  })
}

const personField = /^(leaderId|handlerId|userId|agreedBy|askedBy|drafterId)$/

function listChanges({ before, after }: AuditEvent): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields.map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
}
