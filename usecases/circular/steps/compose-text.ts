import type { Sheet, SheetTask } from '@/domain/circular/sheet'
import { isLateUnit } from '@/domain/season/count-returns'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { Dictionary, Locale } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { sayLight } from '@/i18n/say-light'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'

/** The sentence of figures that opens a circular: its parts add up to the tasks. */
export function composeOpening(
  { whole, promises, asOf }: Sheet,
  year: number,
  words: Dictionary,
  locale: Locale,
): string {
  const { circular: text, figures } = words
  const parts = shownBuckets.filter((bucket) => whole[bucket] > 0 || bucket === 'fulfilled')
  return text.opening({
    ...{ day: formatDate(asOf, locale), year, promises, total: whole.total },
    parts: parts.map((bucket) => text.part({ name: figures.buckets[bucket], count: whole[bucket] })),
    completion: sayCompletion(whole, figures),
    onTime: sayOnTime(whole, figures),
  })
}

/** A first text below the figures, for people to write on: what went well, what is behind, what is asked for. */
export function composeText(sheet: Sheet, words: Dictionary, locale: Locale): string {
  const { circular: text } = words
  const red = sheet.tasks.filter(({ why }) => why === 'red')
  const done = sheet.tasks.filter(({ why }) => why === 'fulfilled')
  return [
    text.good,
    done.length
      ? sayByUnit(done, (task) => text.doneTask(nameTask(task, locale)), text)
      : text.noneDone({ day: formatDate(sheet.since, locale) }),
    text.slow,
    red.length
      ? text.red({ count: red.length, list: sayByUnit(red, (task) => sayRed(task, words), text) })
      : text.noneRed,
    ...sayReturns(sheet, words),
    text.next,
    red.length ? text.ask({ units: [...new Set(red.map(({ unitName }) => unitName))] }) : text.keepOn,
  ].join('\n')
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
  return [text.returns({ season: season.name, units })]
}
