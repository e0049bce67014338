import { type Actor, oversightRoles } from '@/domain/people'

/**
 * What an actor may see of reports, as data for queries. `below`: every report issued at this path or below; with `above`
 * also the registered ones of bodies over it. Unit people see registered reports of their own body and those above alone.
 */
export type ReportScope = { kind: 'none' } | { kind: 'oversight'; path: string } | { kind: 'unit'; path: string }

export function reportsVisibleTo(actor: Actor): ReportScope {
  if (actor.role === 'admin') return { kind: 'none' }
  return { kind: oversightRoles.includes(actor.role) ? 'oversight' : 'unit', path: actor.unitPath }
}
