import { mostNamed, type Sheet, type SheetTask } from '@/domain/circular/sheet'
import { isLateUnit } from '@/domain/season/count-returns'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { Dictionary, Locale } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { sayLight } from '@/i18n/say-light'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'

/** The sentence of figures that opens a circular: its parts add up to the tasks. */
export function composeOpening({ whole, asOf }: Sheet, year: number, words: Dictionary, locale: Locale): string {
  const { circular: text, figures } = words
  const parts = shownBuckets.filter((bucket) => whole[bucket] > 0 || bucket === 'fulfilled')
  return text.opening({
    ...{ day: formatDate(asOf, locale), year, total: whole.total },
    parts: parts.map((bucket) => text.part({ name: figures.buckets[bucket], count: whole[bucket] })),
    completion: sayCompletion(whole, figures),
    onTime: sayOnTime(whole, figures),
  })
}

/** A first text below the figures, for people to write on: what went well, what is behind, what is asked for. */
export function composeText(sheet: Sheet, words: Dictionary, locale: Locale): string {
  const { circular: text } = words
  const red = sheet.tasks.filter(({ why }) => why === 'red')
  return [
    text.good,
    sayDone(sheet, words, locale),
    text.slow,
    red.length ? sayReds(sheet.whole.red, red, words) : text.noneRed,
    ...sayReopened(sheet, words, locale),
    ...sayReturns(sheet, words),
    text.next,
    red.length ? text.ask({ units: [...new Set(red.map(({ unitName }) => unitName))] }) : text.keepOn,
  ].join('\n')
}

function sayDone({ tasks, since }: Sheet, { circular: text }: Dictionary, locale: Locale): string {
  const done = tasks.filter(({ why }) => why === 'fulfilled' || why === 'toClose')
  if (!done.length) return text.noneDone({ day: formatDate(since, locale) })
  const say = (task: SheetTask) => (task.why === 'toClose' ? text.toCloseTask : text.doneTask)(nameTask(task, locale))
  const named = takeFitting(done, say)
  const list = sayByUnit(named, say, text)
  return named.length < done.length || done.length === mostNamed ? text.doneSome({ list }) : list
}

// What was done by the last circular and is no more is told, or the figures would fall without a word.
function sayReopened({ tasks }: Sheet, { circular: text }: Dictionary, locale: Locale): string[] {
  const again = tasks.filter(({ why }) => why === 'reopened')
  const say = (task: SheetTask) => text.reopenedTask(nameTask(task, locale))
  return again.length ? [text.reopened({ list: sayByUnit(takeFitting(again, say), say, text) })] : []
}

function sayReds(count: number, red: SheetTask[], words: Dictionary): string {
  const { circular: text } = words
  const say = (task: SheetTask) => sayRed(task, words)
  const named = takeFitting(red, say)
  const list = sayByUnit(named, say, text)
  return named.length < count ? text.redSome({ count, list }) : text.red({ count, list })
}

// With three lists of so many letters there is room left in the text for people to write.
const mostLetters = 5000

/** The first of them whose words fit into a paragraph. */
function takeFitting<Each>(all: readonly Each[], say: (each: Each) => string): Each[] {
  let letters = 0
  return all.filter((each) => {
    letters += say(each).length
    return letters <= mostLetters
  })
}

const nameTask = ({ title, closedOn }: SheetTask, locale: Locale) => ({
  title,
  day: formatDate(closedOn ?? '', locale),
})

const sayRed = ({ title, light, extensions }: SheetTask, { circular: text, task }: Dictionary): string =>
  text.redTask({ title, light: sayLight(light, task), extensions })

function sayByUnit(
  tasks: SheetTask[],
  say: (task: SheetTask) => string,
  { unitTasks, join }: Dictionary['circular'],
): string {
  const units = [...new Set(tasks.map(({ unitName }) => unitName))]
  const sayUnit = (unit: string) =>
    unitTasks({ unit, tasks: tasks.filter(({ unitName }) => unitName === unit).map(say) })
  return join({ parts: units.map(sayUnit) })
}

function sayReturns({ season }: Sheet, { circular: text }: Dictionary): string[] {
  const late = (season?.units ?? []).filter(isLateUnit)
  if (!season || !late.length) return []
  const units = late.map(({ unitName: unit, overdue, late }) => text.lateUnit({ unit, overdue, late }))
  const named = takeFitting(units, (unit) => unit)
  return [text.returns({ season: season.name, units: named, others: units.length - named.length })]
}
