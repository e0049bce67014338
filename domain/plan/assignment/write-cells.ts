import type { Task } from '@/domain/task/task'
import type { CellTexts, Offers } from './columns'
import { writeDue } from './read-due'

type Drafted = Pick<
  Task,
  'title' | 'leadUnitId' | 'handlerId' | 'deadlineKind' | 'deadlineWords' | 'due' | 'period' | 'priority'
>
/** Names of units and people that may no longer be offered. */
export type NamesGone = ReadonlyMap<string, string>

/** The cells of a draft task, as `readCells` reads them. */
export function writeCells(
  task: Drafted,
  lists: { supportingIds: readonly string[]; standards: readonly string[] },
  offers: Offers,
  gone: NamesGone = new Map(),
): CellTexts {
  const { names, units, handlers } = offers
  const unitOf = (id: string | null) => units.find((unit) => unit.id === id)?.label ?? gone.get(id ?? '') ?? ''
  const handler = handlers.find(({ id, unitId }) => id === task.handlerId && unitId === task.leadUnitId)
  return {
    title: task.title,
    lead: unitOf(task.leadUnitId),
    supporting: lists.supportingIds.map(unitOf).join(names.listMark),
    handler: handler?.label ?? gone.get(task.handlerId ?? '') ?? '',
    words: task.deadlineWords,
    due: writeDue({ kind: task.deadlineKind, due: task.due, period: task.period }, offers),
    standards: lists.standards.join(names.standardMark),
    key: task.priority === 'key' ? names.key : '',
  }
}
