import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { transaction } from '@/db/client'
import { commitments, reports, tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { readReport } from '@/reader/read-report'
import { findNeighbours } from '../plan/steps/find-neighbours'
import { importReport } from '../report/import-report'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import type { ChainFilter } from './chain-rows'
import { viewChain } from './view-chain'

vi.mock('@/reader/read-report', { spy: true })
useTestDatabase()
const coordinator = actorOf('coordinator')
let [older, newer] = ['', '']

const view = (show: ChainFilter = 'all', who = 'coordinator') =>
  viewChain(actorOf(who), { from: older, to: newer, show }, testNow)

beforeAll(async () => {
  await makeDistrict()
  older = await importLines(
    2031,
    '三、2032年工作安排',
    '（一）规范执法。',
    '1.组织行政执法案卷评查，随机抽取案卷不少于100宗',
    '2.在工业园区推行“拿地即开工”改革，落地项目不少于5个',
    '（二）提升能力。',
    '3.建立行政机关负责人出庭应诉通报制度',
    '4.编制惠企政策免申即享目录',
  )
  newer = await importLines(
    2032,
    '一、2032年工作情况',
    '（一）规范执法。开展行政执法案卷评查2轮，随机抽取案卷160宗。',
    '（二）优化环境。工业园区“拿地即开工”改革全面完成，5个落地项目全部开工。',
    '二、存在的不足',
    '一是“拿地即开工”改革不平衡，仍有2个项目没有开工。二是宣传不够。',
    '三、2033年工作安排',
    '1.建立行政机关负责人出庭应诉通报制度',
  )
  await numberTasks()
})

async function importLines(year: number, ...lines: string[]): Promise<string> {
  const pasted = [`district单位${year}年法治政府建设年度报告`, ...lines].join('\n')
  const { reportId } = await importReport(coordinator, { pasted, issuerUnitId: 'district', year }, testNow)
  return reportId
}

/** The older report is registered: its tasks have numbers, the first is still open, the last is closed as fulfilled. */
async function numberTasks(): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(reports).set({ status: 'registered' }).where(eq(reports.id, older))
    const rows = await tx.select().from(tasks).where(eq(tasks.reportId, older)).orderBy(tasks.position)
    for (const [index, { id }] of rows.entries())
      await tx
        .update(tasks)
        .set({
          ...{ number: `N${index + 1}`, numberYear: 2032, numberSeq: index + 1, leadUnitId: 'lead' },
          ...(index === 3
            ? { status: 'closed' as const, outcome: 'fulfilled' as const }
            : { status: 'inProgress' as const }),
        })
        .where(and(eq(tasks.id, id)))
  })
}

describe('the page that holds a report against the promises of the year before', () => {
  it('shows each promise with its account, its task and what does not agree', async () => {
    const { rows, counts, pair } = await view()
    expect([pair?.older.id, pair?.newer.id]).toEqual([older, newer])
    expect(rows.map(({ number, verdict, fault }) => [number, verdict, fault])).toEqual([
      [1, 'accounted', 'notDone'],
      [2, 'accounted', 'notDone'],
      [3, 'repeated', null],
      [4, 'dropped', 'untold'],
    ])
    expect(rows[1]).toMatchObject({ overclaimed: true, contradictedBy: { text: expect.stringContaining('没有开工') } })
    expect(rows[0]?.task).toMatchObject({ number: 'N1', status: 'inProgress', unitName: 'lead' })
    expect(counts).toEqual({ all: 4, accounted: 2, repeated: 1, dropped: 1, overclaimed: 1, mismatch: 2, open: 4 })
  })

  it('shows under each count as many rows as it says', async () => {
    const { counts } = await view()
    for (const filter of Object.keys(counts) as ChainFilter[])
      expect((await view(filter)).rows).toHaveLength(counts[filter])
  })

  it('hides tasks that the actor may not see, and says so', async () => {
    await transaction(async (tx) => {
      await tx.update(reports).set({ status: 'registered' }).where(eq(reports.id, newer))
    })
    const { rows } = await view('all', 'stranger')
    expect(rows.map(({ task, isHidden }) => [task, isHidden])).toEqual(Array(4).fill([null, true]))
    expect((await view('all', 'handler')).rows[0]?.task?.number).toBe('N1')
  })

  it('is not there for another district, for an administrator, and for two reports that are no pair', async () => {
    await expectRefusal(view('all', 'foreignCoordinator'), 'notFound')
    await expectRefusal(view('all', 'admin'), 'notFound')
    await expectRefusal(viewChain(coordinator, { from: newer, to: older, show: 'all' }, testNow), 'notFound')
  })

  it('shows nothing to compare where no body has two years', async () => {
    const { pair, pairs } = await viewChain(actorOf('foreignCoordinator'), { show: 'all' }, testNow)
    expect([pair, pairs]).toEqual([null, []])
  })

  it('leads from each of the two reports to the other', async () => {
    expect((await findNeighbours(coordinator, older)).after?.id).toBe(newer)
    expect((await findNeighbours(coordinator, newer)).before?.id).toBe(older)
    expect(await findNeighbours(actorOf('foreignCoordinator'), older)).toEqual({ before: null, after: null })
  })
})

it('reads no report at a view, be it the first of a process, and follows what a person has changed since', async () => {
  const before = vi.mocked(readReport).mock.calls.length
  expect(before).toBeGreaterThan(0)
  forgetKept()
  expect((await view()).counts).toMatchObject({ accounted: 2, repeated: 1 })
  await transaction((tx) =>
    tx.update(commitments).set({ status: 'rejected' }).where(eq(commitments.reportId, newer)).returning(),
  )
  forgetKept()
  expect((await view()).counts).toMatchObject({ accounted: 2, repeated: 0, dropped: 2 })
  expect(vi.mocked(readReport).mock.calls.length).toBe(before)
})
