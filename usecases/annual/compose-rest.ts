import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import { isCounted } from '@/domain/task/figures/figures'
import { openStatuses } from '@/domain/task/task'
import type { Dictionary, Locale } from '@/i18n'
import { dropDates } from '@/reader/drop-dates'
import { findReason, type Material } from './compose-paragraphs'
import { holds, saysSame } from './say-once'

/** A composed paragraph of the second or third part, the tasks it comes from, and the shortcoming of last year that it speaks of. */
export type AnnualLine = {
  text: string
  tasks: { id: string; number: string | null; title: string }[]
  shortcomingId: string | null
}

type LackFacts = Omit<Material, 'evidence'> & { shortcomings: LinkedShortcoming[]; unit: string }

/**
 * What fell short, of the `unit` where one is named: promises not kept, last year's shortcomings still open, problems that
 * units reported and reviewers accepted, where the reason of the first part has not told them.
 */
export function composeLacks(facts: LackFacts, words: Dictionary): AnnualLine[] {
  const unfinished = facts.tasks.filter(isUnfinished)
  const lines = [...sayUnfinished(unfinished, facts.unit, words), ...sayStillOpen(unfinished, facts, words)]
  for (const task of unfinished) {
    const problem = facts.updates.findLast(({ taskId, problems }) => taskId === task.id && problems.trim() !== '')
    const text = problem?.problems ?? ''
    if (text && !isSaid(text, [findReason(task, facts.reasons), ...lines.map((line) => line.text)]))
      lines.push(
        toLine(words.exports.annual.lackProblem({ unit: facts.unit ? '' : (task.unitName ?? ''), text }), [task]),
      )
  }
  return lines
}

/** What goes on next year: carried over and unfinished tasks, and those that became lasting duties; without this year's dates. */
export function composeNext(tasks: AnnualTask[], words: Dictionary, language: Locale): AnnualLine[] {
  const { annual } = words.exports
  return tasks.flatMap((task): AnnualLine[] => {
    const what = sayAgain(task, words, language)
    if (isUnfinished(task)) return [toLine(annual.nextCarried({ what }), [task])]
    const isLasting = task.outcome === 'ongoing' || (task.kind === 'ongoing' && isCounted(task))
    return isLasting ? [toLine(annual.nextOngoing({ what }), [task])] : []
  })
}

function sayUnfinished(tasks: AnnualTask[], unit: string, { exports: { annual } }: Dictionary): AnnualLine[] {
  if (!tasks.length) return []
  const names = tasks.slice(0, 3).map(({ title }) => title)
  const facts = { count: tasks.length, names, unit }
  return [toLine(annual.lackUnfinished(facts), tasks)]
}

function sayStillOpen(tasks: AnnualTask[], { shortcomings, unit }: LackFacts, words: Dictionary): AnnualLine[] {
  return shortcomings.flatMap(({ id, text, cause: given, commitmentIds }) => {
    const open = tasks.filter((task) => commitmentIds.includes(task.commitmentId))
    const cause = holds(text, given) ? '' : given
    return open.length ? [toLine(words.exports.annual.lackStillOpen({ text, cause, unit }), open, id)] : []
  })
}

/** Title and required result, of which the longer one where both say the same. */
function sayAgain({ title, requiredResult }: AnnualTask, { common }: Dictionary, language: Locale): string {
  const [name, result] = [title, requiredResult].map((text) => dropDates(text, language)) as [string, string]
  if (!saysSame(name, result)) return `${name}${common.pause}${result}`
  return result.length > name.length ? result : name
}

const isSaid = (text: string, before: string[]): boolean => before.some((said) => said !== '' && holds(said, text))

const isUnfinished = ({ status, outcome }: AnnualTask): boolean =>
  openStatuses.some((open) => open === status) ||
  status === 'carriedOver' ||
  (status === 'closed' && (outcome === 'notFulfilled' || outcome === 'partly'))

const toLine = (text: string, tasks: AnnualTask[], shortcomingId: string | null = null): AnnualLine => ({
  text,
  tasks: tasks.map(pick),
  shortcomingId,
})

const pick = ({ id, number, title }: AnnualTask) => ({ id, number, title })
