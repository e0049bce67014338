import { describe, expect, it } from 'vitest'
import { partMark } from '@/db/ledger/list-export-tasks'
import { createTask } from '@/domain/task/testing'
import { dictionaryOf } from '@/i18n'
import type { Entry } from './entry'
import { writeStatisticsSheet } from './statistics-sheet'

const today = '2026-11-24'
const words = dictionaryOf('zh')

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
    missed: null,
  },
  light: { colour: 'green', reason: 'normal', count: 0, late: 0 },
  bucket: 'normal',
  isLate: false,
  isOnTime: false,
  reportYear: 2025,
  reportTitle: '',
  heading: '',
  leader: '',
  leadUnit: name,
  handler: '',
  heads: [],
  supporting: task.supportingIds ? ['城关镇', '城关镇'] : [],
  standardTexts: [],
  evidenceTitles: [],
  shortcomingTexts: [],
  missed: [],
  closures: [],
})

function figure(entries: Entry[], unit: string, header: string, ownUnitId: string | null = null) {
  const { rows, columns } = writeStatisticsSheet(entries, { today, ownUnitId }, words)
  const at = columns.findIndex((column) => column.header === header)
  return rows.filter(([name]) => name === unit).map((row) => row[at])
}

describe('the sheet of units', () => {
  it('counts a promise handed in by its original day and found kept as on time, whenever it was reviewed', () => {
    const kept = { status: 'closed', outcome: 'fulfilled', due: '2026-10-31', originalDue: '2026-10-31' } as const
    const entries = [
      entry({ ...kept, submittedOn: '2026-10-30', completedOn: '2026-11-05' }),
      entry({ ...kept, submittedOn: '2026-11-02', completedOn: '2026-11-05' }),
      entry({ ...kept, completedOn: '2026-10-31' }),
      entry({ ...kept, due: '2026-11-15', submittedOn: '2026-11-10', completedOn: '2026-11-12' }),
      entry({ ...kept, status: 'done', outcome: null, completedOn: '2026-10-31' }),
      entry({ ...kept, outcome: 'notFulfilled' }),
      entry({ ...kept, outcome: 'notApplicable' }),
    ]
    expect(figure(entries, '合计', '按期办结')).toEqual([2])
    expect(figure(entries, '合计', '延期内办结')).toEqual([1])
    expect(figure(entries, '合计', '逾期办结')).toEqual([1])
    expect(figure(entries, '合计', '已到期')).toEqual([6])
    expect(figure(entries, '合计', '按期办结率')).toEqual([2 / 6])
    expect(figure(entries, '合计', '完成率')).toEqual([4 / 6])
  })

  it('names in a unit’s own paper no other unit’s figures', () => {
    const entries = [entry({ leadUnitId: 'a' }, '区司法局'), entry({ leadUnitId: 'b', supportingIds: 'a' }, '区财政局')]
    expect(figure(entries, '区财政局', '牵头任务', 'a')).toEqual([])
    expect(figure(entries, '区司法局', '配合任务', 'a')).toEqual([1])
    expect(figure(entries, '合计', '牵头任务', 'a')).toEqual([1])
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
