import { dayOf } from '@/domain/calendar'
import { lightColours, type Thresholds } from '@/domain/task/light'
import { taskStatuses } from '@/domain/task/task'
import type { Sheet } from '@/formats/write-xlsx'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'

type Origin = { thresholds: Thresholds; conditions: string; by: string; count: number; now: string; locale: Locale }

/** 字典: as of when, by whom and under which conditions the workbook was made, and what its words mean. */
export function writeDictionarySheet(
  { thresholds, conditions, by, count, now, locale }: Origin,
  words: Dictionary,
): Sheet {
  const { sheets, dictionary, dictionaryColumns } = words.exports
  const facts: [string, string][] = [
    [dictionary.asOf, formatMoment(now, locale)],
    [dictionary.by, by],
    [dictionary.filter, conditions],
    [dictionary.count, String(count)],
    [dictionary.editing.name, dictionary.editing.how],
    [dictionary.rules, dictionary.ruleVersion({ ...thresholds, day: dayOf(now) })],
    ...lightColours.map((colour): [string, string] => [words.task.lightColours[colour], dictionary.lights[colour]]),
    ...taskStatuses.map((status): [string, string] => [words.task.statuses[status], dictionary.status]),
    ...Object.values(dictionary.figures).map(([name, meaning]): [string, string] => [name ?? '', meaning ?? '']),
  ]
  return {
    name: sheets.dictionary,
    columns: dictionaryColumns.map((header, index) => ({ header, width: index ? 70 : 20, wrap: true })),
    rows: facts,
  }
}
