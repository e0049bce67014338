import { Refusal } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'

/** Passes a refusal on; in one about a stale version the codes of kinds, dates and the rest become words. */
export function sayChanges(error: unknown, { task, common }: Dictionary): never {
  if (!(error instanceof Refusal) || typeof error.facts.changes !== 'string') throw error
  const names: Record<string, Record<string, string>> = {
    kind: task.kinds,
    priority: task.priorities,
    deadlineKind: task.deadlineKinds,
    period: task.periods,
    needsLeader: { true: common.yes, false: common.no },
  }
  const changes: Record<string, unknown> = JSON.parse(error.facts.changes)
  const said = Object.entries(changes).map(([field, value]) => [field, names[field]?.[String(value)] ?? value])
  throw new Refusal(error.code, { ...error.facts, changes: JSON.stringify(Object.fromEntries(said)) }, error.field)
}
