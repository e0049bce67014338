import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { commitments, occurrences, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { importReport } from '../report/import-report'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan } from '../testing/make-plan'
import { makeConfirmed } from '../testing/make-ready-plan'
import { registerPlan } from './register-plan'

useTestDatabase()
beforeAll(makeDistrict)

describe('several days in one sentence', () => {
  it('are all kept, and the last is when the task is due', async () => {
    const pasted = [
      '某区人民政府2025年法治政府建设年度报告',
      '三、下一步工作打算',
      '6月30日和12月31日前分别报送执法情况。9月底前公布执法清单。',
    ].join('\n')
    const { reportId } = await importReport(
      actorOf('coordinator'),
      { pasted, issuerUnitId: 'district', beside: true },
      testNow,
    )
    const plan = await loadPlan(reportId)
    expect(plan.commitments.map(({ days }) => days)).toEqual([['2026-06-30', '2026-12-31'], []])
    expect(plan.tasks.map(({ due }) => due)).toEqual(['2026-12-31', '2026-09-30'])
  })

  it('become milestones at registration, but not where a person set another day', async () => {
    const { reportId, ids } = await makeConfirmed()
    const days = ['2026-06-30', '2026-12-31']
    await transaction(async (tx) => {
      for (const id of ids.slice(0, 2)) {
        await tx.update(commitments).set({ days }).where(eq(commitments.id, id))
        await tx.update(tasks).set({ deadlineKind: 'fixed', period: null }).where(eq(tasks.commitmentId, id))
      }
      await tx
        .update(tasks)
        .set({ due: '2026-11-30' })
        .where(eq(tasks.commitmentId, ids[1] ?? ''))
    })
    await registerPlan(actorOf('director'), { reportId, nonSecret: true }, testNow)
    const stagesOf = async (commitmentId = '') => {
      const [task] = await reader().select().from(tasks).where(eq(tasks.commitmentId, commitmentId))
      return reader()
        .select()
        .from(occurrences)
        .where(eq(occurrences.taskId, task?.id ?? ''))
        .orderBy(occurrences.due)
    }
    expect(await stagesOf(ids[0])).toMatchObject([
      { label: '2026年6月30日', due: '2026-06-30', weight: 50, filedOn: null },
      { label: '2026年12月31日', due: '2026-12-31', weight: 50, filedOn: null },
    ])
    expect(await stagesOf(ids[1])).toEqual([])
  })
})
