import type { Task } from '@/domain/task/task'
import { lintPromise, type PromiseLint } from '@/reader/lint-promise'

type Promised = { text: string; namedUnits: string[]; targets: string[] }
type Drafted = Pick<Task, 'deadlineKind' | 'deadlineWords' | 'due'>

/**
 * What a commitment's words leave open, and a measurable form to start from; null where they can be checked as they stand.
 * What a person has set in the draft (lead unit, day) counts as said.
 */
export function lintDraft(
  { text, namedUnits, targets }: Promised,
  task: Drafted,
  leadUnitName: string,
): PromiseLint | null {
  const names = leadUnitName ? [leadUnitName] : namedUnits
  const lint = lintPromise(
    {
      text,
      targets,
      units: names.map((name) => ({ name, role: 'lead' })),
      deadline: { kind: task.deadlineKind, text: task.deadlineWords || (task.due ?? '') },
    },
    /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en',
  )
  return lint.isVague ? lint : null
}
