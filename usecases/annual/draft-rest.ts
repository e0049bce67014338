import type { AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import { isCounted } from '@/domain/task/figures/figures'
import type { Light } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'

/** A drafted paragraph of the second or third part, and the tasks it comes from. */
export type DraftLine = { text: string; tasks: { id: string; number: string | null; title: string }[] }

type LitTask = AnnualTask & { light: Light }

/** What fell short, of a unit where one is named: promises not kept, last year's shortcomings still open, problems that units reported and reviewers accepted. */
export function draftLacks(
  tasks: LitTask[],
  shortcomings: LinkedShortcoming[],
  updates: AcceptedUpdate[],
  words: Dictionary,
  unit = '',
): DraftLine[] {
  const { annual } = words.exports
  const unfinished = tasks.filter(isUnfinished)
  const lines: DraftLine[] = []
  if (unfinished.length) {
    const names = unfinished.slice(0, 3).map(({ title }) => title)
    lines.push({
      text: annual.lackUnfinished({ count: unfinished.length, names: names.join(words.common.comma), unit }),
      tasks: unfinished.map(pick),
    })
  }
  for (const { text, cause, commitmentIds } of shortcomings) {
    const open = tasks.filter((task) => commitmentIds.includes(task.commitmentId) && isUnfinished(task))
    if (open.length) lines.push({ text: annual.lackStillOpen({ text, cause }), tasks: open.map(pick) })
  }
  for (const task of unfinished) {
    const problem = updates.findLast((update) => update.taskId === task.id && update.problems.trim() !== '')
    if (problem)
      lines.push({
        text: annual.lackProblem({ unit: task.unitName ?? '', text: problem.problems }),
        tasks: [pick(task)],
      })
  }
  return lines
}

/** What goes on next year: carried over and unfinished tasks, and those that became lasting duties. */
export function draftNext(tasks: LitTask[], words: Dictionary): DraftLine[] {
  const { annual } = words.exports
  return tasks.flatMap((task): DraftLine[] => {
    const { title, requiredResult: result } = task
    if (isUnfinished(task)) return [{ text: annual.nextCarried({ title, result }), tasks: [pick(task)] }]
    const isLasting = task.outcome === 'ongoing' || (task.kind === 'ongoing' && isCounted(task))
    return isLasting ? [{ text: annual.nextOngoing({ title }), tasks: [pick(task)] }] : []
  })
}

const isUnfinished = ({ status, outcome }: AnnualTask): boolean =>
  openStatuses.some((open) => open === status) ||
  status === 'carriedOver' ||
  (status === 'closed' && (outcome === 'notFulfilled' || outcome === 'partly'))

const pick = ({ id, number, title }: AnnualTask) => ({ id, number, title })
