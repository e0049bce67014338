import { beforeAll, describe, expect, it } from 'vitest'
import { saveEdition } from '@/db/annual/editions'
import { transaction } from '@/db/client'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { cleanCopy } from '@/domain/annual/frozen-text'
import { addParagraph } from './annual/edition/add-paragraph'
import { beginEdition } from './annual/edition/begin-edition'
import { exportEdition } from './annual/edition/export-edition'
import { freezeText } from './annual/edition/steps/freeze-text'
import { viewEdition } from './annual/edition/view-edition'
import { writeParagraph } from './annual/edition/write-paragraph'
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

describe('what was published while work goes on', () => {
  useTestDatabase()

  it('comes in without a claim that it does not make, each promise at the paragraph that was written of it', async () => {
    await makeDistrict()
    await addKnownHolidays(at('2026-01-05'))
    const year = await beginYear(at)
    await playYear(year.tasks, at).runTo('2026-09-20')
    const day = at('2026-09-21')
    const { editionId } = await beginEdition(office, { reportId: year.reportId, reason: '' }, day)
    for (const { id } of (await viewEdition(office, editionId, day)).contents[0]?.untold ?? [])
      await addParagraph(office, { editionId, content: 1, taskId: id, text: '' }, day)
    const { contents } = await viewEdition(office, editionId, day)
    const moved = contents[0]?.paragraphs.find(({ taskIds }) => taskIds.includes(year.tasks.moved))
    const key = { editionId, paragraphId: moved?.id ?? '', version: moved?.version }
    // Not a word of the promise: likeness would find it nowhere.
    await writeParagraph(office, { ...key, text: '这件事全部交由专班。该项工作仍在办理，完成70%。', proofs: '' }, day)
    await publish(editionId, day)
    const { bytes, name } = await exportEdition(office, { editionId, isClean: true, kind: 'docx' }, day)
    const { reportId } = await importReport(office, { bytes, fileName: `${name}.docx` }, now)
    const { rows, counts } = await viewChain(office, { from: year.reportId, to: reportId, show: 'all' }, day)
    expect(counts).toMatchObject({ all: 10, accounted: 10, overclaimed: 0, mismatch: 0, dropped: 0 })
    expect(rows.every(({ isPublished }) => isPublished)).toBe(true)
    expect(rows.filter(({ task }) => task?.status === 'inProgress').length).toBeGreaterThan(3)
    expect(rows.find(({ task }) => task?.id === year.tasks.moved)).toMatchObject({
      account: { text: expect.stringContaining('专班') },
      standing: [{ text: expect.stringContaining('仍在办理') }],
      saysDone: false,
    })
  })
})

/** Publishes an edition as it stands; its way has tests of its own. */
async function publish(editionId: string, day: string): Promise<void> {
  const view = await viewEdition(office, editionId, day)
  const frozen = cleanCopy(freezeText(view, day))
  const values = { state: 'published', frozen, publishedOn: day.slice(0, 10) } as const
  await transaction((tx) => saveEdition(tx, view.edition, values))
  forgetKept()
}
