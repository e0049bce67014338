import { describe, expect, it } from 'vitest'
import { partMark } from '@/db/ledger/list-export-tasks'
import { createTask } from '@/domain/task/testing'
import { writeWorkbook } from '@/formats/write-xlsx'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { dictionaryOf } from '@/i18n'
import type { Entry } from './entry'
import { writeStatisticsSheet } from './statistics-sheet'

const today = '2026-11-24'
const words = dictionaryOf('zh')

const entry = (
  task: Parameters<typeof createTask>[0] & { supportingIds?: string; extensions?: number; urges?: number },
  name = '区司法局',
): Entry => ({
  task: {
    ...createTask(task),
    year: 2026,
    sequence: 1,
    source: '',
    openOccurrenceDue: null,
    standards: null,
    supportingIds: task.supportingIds ?? null,
    evidence: null,
    extensions: task.extensions ?? 0,
    urges: task.urges ?? 0,
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

/** What the sheet says in a column of the lines of a unit, read back from the written file. */
async function figure(entries: Entry[], unit: string, header: string, ownUnitId: string | null = null) {
  const sheet = writeStatisticsSheet(entries, { today, ownUnitId }, words)
  const [, columns = [], ...lines] = (await readWorkbook(await writeWorkbook([sheet])))[0]?.rows ?? []
  return lines.filter(([name]) => name === unit).map((line) => line[columns.indexOf(header)] ?? '')
}

describe('the sheet of units', () => {
  it('counts a promise handed in by its original day and found kept as on time, whenever it was reviewed', async () => {
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
    expect(await figure(entries, '合计', '按期办结')).toEqual(['2'])
    expect(await figure(entries, '合计', '延期内办结')).toEqual(['1'])
    expect(await figure(entries, '合计', '逾期办结')).toEqual(['1'])
    expect(await figure(entries, '合计', '已到期')).toEqual(['6'])
    expect(await figure(entries, '合计', '按期办结率')).toEqual(['33.3%'])
    expect(await figure(entries, '合计', '完成率')).toEqual(['66.7%'])
  })

  it('counts tasks whose day was moved, however often', async () => {
    const entries = [entry({ extensions: 2 }), entry({ extensions: 1 }), entry({})]
    expect(await figure(entries, '合计', '延期任务')).toEqual(['2'])
  })

  it('names in a unit’s own paper no other unit’s figures', async () => {
    const entries = [entry({ leadUnitId: 'a' }, '区司法局'), entry({ leadUnitId: 'b', supportingIds: 'a' }, '区财政局')]
    expect(await figure(entries, '区财政局', '牵头任务', 'a')).toEqual([])
    expect(await figure(entries, '区司法局', '配合任务', 'a')).toEqual(['1'])
    expect(await figure(entries, '合计', '牵头任务', 'a')).toEqual(['1'])
  })

  it('counts no signing of the unit that led a task before for the one that leads it now', async () => {
    const waiting = { status: 'assigned', signedOn: '2026-03-03' } as const
    const entries = [entry({ ...waiting, signDue: '2026-11-20' }), entry({ ...waiting, signDue: '2026-11-30' })]
    expect(await figure(entries, '合计', '应签收')).toEqual(['1'])
    expect(await figure(entries, '合计', '按时签收')).toEqual(['0'])
  })

  it('counts a task that nobody signed for in time against the sign-for rate', async () => {
    const entries = [
      entry({ signDue: '2026-03-05', signedOn: '2026-03-03' }),
      entry({ status: 'assigned', signDue: '2026-11-20', signedOn: null }),
      entry({ status: 'assigned', signDue: '2026-11-26', signedOn: null }),
    ]
    expect(await figure(entries, '合计', '应签收')).toEqual(['2'])
    expect(await figure(entries, '合计', '按时签收率')).toEqual(['50.0%'])
  })

  it('keeps units of the same short name apart', async () => {
    const entries = [
      entry({ leadUnitId: 'a', supportingIds: ['b', 'c'].join(partMark) }, '城关镇'),
      entry({ leadUnitId: 'b' }, '城关镇'),
    ]
    expect(await figure(entries, '城关镇', '牵头任务')).toEqual(['1', '1', '0'])
    expect(await figure(entries, '城关镇', '配合任务')).toEqual(['0', '1', '1'])
  })
})
