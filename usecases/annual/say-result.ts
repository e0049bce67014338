import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import { daysBetween } from '@/domain/calendar'
import { handedInOn, isLateDone } from '@/domain/task/light'
import type { Dictionary, Locale } from '@/i18n'
import { formatDate } from '@/i18n/dates'

type Words = Dictionary['exports']['annual']

/** How a task ended, as a sentence from its state and dates; nobody's word is needed for it. */
export function sayResult(task: AnnualTask, words: Words, locale: Locale): string {
  const { status, outcome, percent } = task
  if (status === 'carriedOver') return words.resultCarriedOver({ isPartly: outcome === 'partly' })
  if (status === 'suspended') return words.resultSuspended
  if (status === 'cancelled') return words.resultCancelled
  if (outcome === 'partly') return words.resultPartly
  if (outcome === 'ongoing') return words.resultOngoing
  if (outcome === 'notFulfilled') return words.resultNotFulfilled
  if (outcome === 'notApplicable') return words.resultNotApplicable
  if (status === 'done') return words.resultToClose({ day: formatDate(task.completedOn ?? '', locale) })
  return status === 'closed' ? sayDone(task, words, locale) : words.resultOpen({ percent })
}

function sayDone(task: AnnualTask, words: Words, locale: Locale): string {
  const { completedOn, due } = task
  const say = (day: string) => formatDate(day, locale)
  if (!completedOn) return ''
  if (!due || !isLateDone(task)) return words.resultDone({ day: say(completedOn) })
  if (handedInOn(task) <= due) return words.resultLateBefore({ day: say(completedOn), days: task.lateBefore })
  return words.resultLate({ day: say(handedInOn(task)), due: say(due), days: daysBetween(due, handedInOn(task)) })
}
