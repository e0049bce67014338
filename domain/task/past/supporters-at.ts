import type { PastEvent } from './past-event'

/** Supporting units that a request moved, told by the instant of its event. */
export type GrantedSupport = { at: string; before: readonly string[] }
/** What an event on supporting units is read with: ids by short names, and what was granted on request. */
export type SupportFacts = { idOf: (name: string) => string | undefined; granted: readonly GrantedSupport[] }

/** The ids of the units that supported a task before these events, oldest first, happened; `unitIds` are those after them. */
export const supportersAt = (unitIds: readonly string[], undone: readonly PastEvent[], facts: SupportFacts): string[] =>
  undone.filter(movesSupport).reduceRight((later: string[], event) => takeBack(later, event, facts), [...unitIds])

const movesSupport = ({ action }: PastEvent): boolean => action === 'task.grant' || action === 'task.change'

function takeBack(
  unitIds: string[],
  { at, action, before, after }: PastEvent,
  { idOf, granted }: SupportFacts,
): string[] {
  const request = action === 'task.grant' ? granted.find((each) => each.at === at) : undefined
  if (request) return [...request.before]
  // Whoever led a task supports it from the day on which another took the lead.
  const former = action === 'task.grant' ? before.leadUnitId : undefined
  const added = new Set([...list(after.supportAdded).map(idOf), former])
  const removed = list(after.supportRemoved).flatMap((name) => idOf(name) ?? [])
  return [...unitIds.filter((id) => !added.has(id)), ...removed]
}

const list = (names: unknown): string[] => (Array.isArray(names) ? names.map(String) : [])
