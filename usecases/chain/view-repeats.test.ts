import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { reports, tasks } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { importReport } from '../report/import-report'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { viewRepeats } from './view-repeats'

useTestDatabase()
const again = '建立行政机关负责人出庭应诉通报制度'
const once = '编制惠企政策免申即享目录'

/** A registered report whose promises became tasks; those of earlier years are closed as kept in part. */
async function register(year: number, promises: string[]): Promise<string> {
  const lines = promises.map((promise, index) => `${index + 1}.${promise}`)
  const pasted = [`district单位${year}年法治政府建设年度报告`, `三、${year + 1}年工作安排`, ...lines].join('\n')
  const { reportId } = await importReport(actorOf('coordinator'), { pasted, issuerUnitId: 'district', year }, testNow)
  await transaction(async (tx) => {
    await tx.update(reports).set({ status: 'registered' }).where(eq(reports.id, reportId))
    const rows = await tx.select().from(tasks).where(eq(tasks.reportId, reportId))
    for (const [index, { id }] of rows.entries())
      await tx
        .update(tasks)
        .set({
          ...{ number: `${year}-${index + 1}`, numberYear: year + 1, numberSeq: index + 1, leadUnitId: 'lead' },
          ...(year < 2033
            ? { status: 'closed' as const, outcome: 'partly' as const }
            : { status: 'inProgress' as const, assignedOn: '2026-01-05' }),
        })
        .where(eq(tasks.id, id))
  })
  return reportId
}

beforeAll(async () => {
  await makeDistrict()
  await register(2031, [again, once])
  await register(2032, ['组织行政执法案卷评查，随机抽取案卷不少于100宗', again])
  await register(2033, [again, '组织行政执法案卷评查，随机抽取案卷不少于100宗'])
  forgetKept()
})

describe('promises that were made again', () => {
  it('stand in one row each, over all their years, with what became of them, the longest first', async () => {
    const rows = await viewRepeats(actorOf('leader'), testNow)
    expect(rows.map(({ made }) => made.map(({ year, task }) => [year, task?.number, task?.outcome]))).toEqual([
      [
        [2031, '2031-1', 'partly'],
        [2032, '2032-2', 'partly'],
        [2033, '2033-1', null],
      ],
      [
        [2032, '2032-1', 'partly'],
        [2033, '2033-2', null],
      ],
    ])
    expect(rows[0]?.issuerName).toBe('district单位')
    expect(JSON.stringify(rows)).not.toContain(once)
  })

  it('are told to nobody outside the body', async () => {
    expect(await viewRepeats(actorOf('foreignLeader'), testNow)).toEqual([])
    await expectRefusal(viewRepeats(actorOf('admin'), testNow), 'notAllowed')
  })

  it('name to a unit only the tasks that it sees', async () => {
    const rows = await viewRepeats(actorOf('strangerHead'), testNow)
    expect(rows.flatMap(({ made }) => made.flatMap(({ task }) => task ?? []))).toEqual([])
    expect(rows.flatMap(({ made }) => made.map(({ isHidden }) => isHidden))).toEqual(Array(5).fill(true))
  })
})
