import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { beginEdition } from './annual/edition/begin-edition'
import { exportEdition } from './annual/edition/export-edition'
import { viewChain } from './chain/view-chain'
import { importReport } from './report/import-report'
import { addKnownHolidays } from './settings/add-known-holidays'
import { actorOf, makeDistrict } from './testing/make-district'
import { beginYear } from './testing/year/begin-year'
import { playYear } from './testing/year/play-year'

const at = (day: string) => `${day}T02:00:00.000Z`
const office = actorOf('coordinator')
const now = at('2027-01-15')

describe('the Word file of a year', () => {
  useTestDatabase()
  beforeAll(async () => {
    await makeDistrict()
    await addKnownHolidays(at('2026-01-05'))
  })

  it('comes in as next year’s report, which tells of every promise', async () => {
    const year = await beginYear(at)
    await playYear(year.tasks, at).runTo('2026-12-31')
    const { editionId } = await beginEdition(office, { reportId: year.reportId, reason: '' }, now)
    const { bytes, name } = await exportEdition(office, { editionId, isClean: true, kind: 'docx' }, now)
    const { reportId } = await importReport(office, { bytes, fileName: `${name}.docx` }, now)
    const { rows, pair } = await viewChain(office, { from: year.reportId, to: reportId, show: 'all' }, now)
    expect([pair?.older.year, pair?.newer.year]).toEqual([2025, 2026])
    expect(rows.map(({ verdict }) => verdict)).toEqual(Array(10).fill('accounted'))
    const told = rows.map(({ account }) => account?.text)
    expect(new Set(told).size).toBe(10)
    for (const { promise, account } of rows) expect(account?.text).toContain(promise)
    // What is carried over, partly or not kept, and what goes on, is promised again.
    expect(rows.flatMap(({ renewed }) => renewed?.text ?? [])).toEqual([
      '继续每季度开展一次专题学法。',
      '抓紧新增法律顾问20名。',
      '抓紧建成区级行政复议服务中心。',
      '长期坚持行政机关负责人出庭应诉制度。',
    ])
  })
})
