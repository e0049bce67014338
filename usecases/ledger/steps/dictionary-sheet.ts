import { dayOf } from '@/domain/calendar'
import type { Thresholds } from '@/domain/task/light'
import { taskStatuses } from '@/domain/task/task'
import type { Sheet } from '@/formats/write-xlsx'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'

type Origin = { thresholds: Thresholds; address: string; by: string; count: number; now: string; locale: Locale }

/** 字典: as of when, by whom and under which conditions the workbook was made, and what its words mean. */
export function writeDictionarySheet(
  { thresholds, address, by, count, now, locale }: Origin,
  words: Dictionary,
): Sheet {
  const { sheets, dictionary, dictionaryColumns } = words.exports
  const conditions = decodeURIComponent(address.slice(1).replaceAll('+', ' '))
  const facts: [string, string][] = [
    [dictionary.asOf, formatMoment(now, locale)],
    [dictionary.by, by],
    [dictionary.filter, conditions || dictionary.everything],
    [dictionary.count, String(count)],
    [dictionary.rules, dictionary.ruleVersion({ ...thresholds, day: dayOf(now) })],
    ...Object.entries(dictionary.lights),
    ...taskStatuses.map((status): [string, string] => [words.task.statuses[status], dictionary.status]),
    ...Object.values(dictionary.figures).map(([name, meaning]): [string, string] => [name ?? '', meaning ?? '']),
  ]
  return {
    name: sheets.dictionary,
    title: sheets.dictionary,
    columns: dictionaryColumns.map((header, index) => ({ header, width: index ? 70 : 20, wrap: true })),
    rows: facts,
  }
}
