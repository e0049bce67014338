import { Refusal } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'

/** Passes a refusal on; in one about a stale version the codes of kinds, dates and the rest become words. */
export function sayChanges(error: unknown, { task, common }: Dictionary): never {
  if (!(error instanceof Refusal) || error.code !== 'staleVersion') throw error
  const names: Record<string, Record<string, string>> = {
    kind: task.kinds,
    priority: task.priorities,
    deadlineKind: task.deadlineKinds,
    period: task.periods,
    needsLeader: { true: common.yes, false: common.no },
  }
  const said = Object.entries(error.facts.changes ?? {}).map(([field, value]) => [
    field,
    names[field]?.[String(value)] ?? value,
  ])
  throw new Refusal('staleVersion', { ...error.facts, changes: Object.fromEntries(said) })
}
