import { listLatestUpdates } from '@/db/ledger/list-latest-updates'
import { dayOf } from '@/domain/calendar'
import { calendarPercent } from '@/domain/task/light'
import { rowsOf, type Sheet } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { sayLatest } from '@/i18n/say-latest'
import { sayLight } from '@/i18n/say-light'
import type { Entry } from './entry'

/** 进展调度表: what each unit reported last, beside the calendar, for the meeting that goes through the tasks one by one. */
export async function writeProgressSheet(entries: Entry[], today: string, words: Dictionary): Promise<Sheet> {
  const { sheets, ledgerColumns: heads, progressColumns, total } = words.exports
  const updates = await listLatestUpdates(entries.map(({ task }) => task.id))
  return {
    name: sheets.progress,
    paper: 'a4Landscape',
    frozen: 3,
    totalLabel: total,
    columns: [
      { header: heads.index, width: 5, type: 'number' },
      { header: heads.number, width: 15 },
      { header: heads.title, width: 26, wrap: true, total: 'count' },
      { header: heads.leadUnit, width: 12, wrap: true },
      { header: heads.handler, width: 8, wrap: true },
      { header: heads.due, width: 11, type: 'date' },
      { header: heads.percent, width: 7, type: 'percent' },
      { header: progressColumns.calendar, width: 7, type: 'percent' },
      { header: heads.light, width: 12, wrap: true },
      { header: heads.progress, width: 32, wrap: true },
      { header: progressColumns.problems, width: 20, wrap: true },
      { header: progressColumns.next, width: 20, wrap: true },
      { header: progressColumns.reportedOn, width: 11, type: 'date' },
    ],
    rows: rowsOf(entries, ({ task, light, leadUnit, handler }, index) => {
      const update = updates.get(task.id)
      const calendar = calendarPercent(task, today)
      return [
        ...[index + 1, task.number ?? '', task.title, leadUnit, handler, task.due, task.percent / 100],
        ...[calendar === null ? null : calendar / 100, sayLight(light, words.task), sayLatest(task, words)],
        ...[update?.problems ?? '', update?.next ?? '', update ? dayOf(update.at) : null],
      ]
    }),
  }
}
