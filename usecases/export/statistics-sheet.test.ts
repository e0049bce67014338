import { describe, expect, it } from 'vitest'
import { partMark } from '@/db/list-export-tasks'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import type { Entry } from './entry'
import { writeStatisticsSheet } from './statistics-sheet'

const today = '2026-11-24'
const words = dictionaryOf('zh')
const headers = words.exports.statisticsColumns

const entry = (task: Parameters<typeof createTask>[0] & { supportingIds?: string }, name = '区司法局'): Entry => ({
  task: {
    ...createTask(task),
    year: 2026,
    sequence: 1,
    source: '',
    openOccurrenceDue: null,
    standards: null,
    supportingIds: task.supportingIds ?? null,
    evidence: null,
  },
  light: { colour: 'green', reason: 'normal', count: 0 },
  reportYear: 2025,
  reportTitle: '',
  heading: '',
  leader: '',
  leadUnit: name,
  handler: '',
  heads: '',
  supporting: task.supportingIds ? ['城关镇', '城关镇'] : [],
  standardTexts: [],
  evidenceTitles: [],
  shortcomingTexts: [],
  closures: [],
})

const figure = (entries: Entry[], unit: string, header: string) =>
  writeStatisticsSheet(entries, today, words)
    .rows.filter(([name]) => name === unit)
    .map((row) => row[headers.indexOf(header)])

describe('the sheet of units', () => {
  it('counts a task handed in by its due day as on time, whenever it was reviewed', () => {
    const due = '2026-10-31'
    const entries = [
      entry({ status: 'done', due, submittedOn: '2026-10-30', completedOn: '2026-11-05' }),
      entry({ status: 'done', due, submittedOn: '2026-11-02', completedOn: '2026-11-05' }),
      entry({ status: 'closed', due, completedOn: '2026-10-31' }),
    ]
    expect(figure(entries, '合计', '按期办结')).toEqual([2])
    expect(figure(entries, '合计', '逾期办结')).toEqual([1])
    expect(figure(entries, '合计', '按期办结率')).toEqual([2 / 3])
  })

  it('counts a task that nobody signed for in time against the sign-for rate', () => {
    const entries = [
      entry({ signDue: '2026-03-05', signedOn: '2026-03-03' }),
      entry({ status: 'assigned', signDue: '2026-11-20', signedOn: null }),
      entry({ status: 'assigned', signDue: '2026-11-26', signedOn: null }),
    ]
    expect(figure(entries, '合计', '应签收')).toEqual([2])
    expect(figure(entries, '合计', '按时签收率')).toEqual([0.5])
  })

  it('keeps units of the same short name apart', () => {
    const entries = [
      entry({ leadUnitId: 'a', supportingIds: ['b', 'c'].join(partMark) }, '城关镇'),
      entry({ leadUnitId: 'b' }, '城关镇'),
    ]
    expect(figure(entries, '城关镇', '牵头任务')).toEqual([1, 1, 0])
    expect(figure(entries, '城关镇', '配合任务')).toEqual([0, 1, 1])
  })
})
