import { findVisibleNames } from '@/db/names/find-names'
import { findTaskName, type TaskName } from '@/db/task/find-task-name'
import type { Scope } from '@/domain/scope'
import type { CatalogueFilter } from '@/domain/task/evidence/catalogue'
import type { Dictionary } from '@/i18n'

/** What a filter points at by id; null and '' where nothing is there that the actor may see. */
export type CatalogueNames = { task: TaskName | null; unitName: string }

/** The names of the task and unit that a filter names, within a scope. */
export async function nameConditions(scope: Scope, { taskId, unitId }: CatalogueFilter): Promise<CatalogueNames> {
  const [task, units] = await Promise.all([
    taskId ? findTaskName(scope, taskId) : undefined,
    findVisibleNames('unit', [unitId], scope),
  ])
  return { task: task ?? null, unitName: (unitId && units.get(unitId)) || '' }
}

/** The conditions of the catalogue in a line, as paper and the index of a bundle carry them. */
export function sayConditions(filter: CatalogueFilter, names: CatalogueNames, words: Dictionary): string {
  const { catalogue, states } = words.evidence
  const label = catalogue.filter
  const said = [
    [catalogue.columns.task, names.task && catalogue.ofTask(names.task)],
    [label.year, filter.year && String(filter.year)],
    [label.state, filter.state && states[filter.state]],
    [label.unit, names.unitName],
    [label.words, filter.words],
  ].flatMap(([name, value]) => (value ? [`${name}${words.common.colon}${value}`] : []))
  return said.join(words.common.semicolon) || catalogue.noConditions
}
