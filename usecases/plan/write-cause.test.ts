import { beforeAll, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { listShortcomings } from '@/db/names/list-name-maps'
import { saveCause } from '@/db/plan/save-outline'
import { saveReport } from '@/db/report/save-report'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan } from '../testing/make-plan'
import { viewPlan } from './view-plan'
import { writeCause } from './write-cause'

useTestDatabase()
beforeAll(makeDistrict)

it('the office writes a cause where the report gives none, and may take it back', async () => {
  const { reportId } = await makePlan()
  const [first] = (await loadPlan(reportId)).shortcomings
  const write = (who: string, cause: string) =>
    writeCause(actorOf(who), { reportId, shortcomingId: first?.id ?? '', cause }, testNow)
  const shown = async () => {
    const plan = await viewPlan(actorOf('coordinator'), reportId, testNow)
    return [plan.shortcomings[0]?.cause, plan.shortcomings[0]?.causeByName, plan.uncaused]
  }
  expect(await shown()).toEqual(['', '', [1, 2]])
  await write('coordinator', ' 编制不足 ')
  expect(await shown()).toEqual(['编制不足', 'coordinator', [2]])
  expect((await listShortcomings([reportId], { kind: 'subtree', path: '/' }))[0]?.cause).toBe('编制不足')
  await write('director', '')
  expect(await shown()).toEqual(['', '', [1, 2]])
  expect((await listEventsOf(reader(), 'report', reportId)).map(({ action }) => action)).toEqual([
    'report.cause',
    'report.cause',
  ])
})

it('nobody else does, and the report’s own words stay', async () => {
  const { reportId } = await makePlan()
  const { shortcomings } = await loadPlan(reportId)
  const input = { reportId, shortcomingId: shortcomings[0]?.id ?? '', cause: '编制不足' }
  for (const who of ['handler', 'head', 'auditor', 'admin'])
    await expectRefusal(writeCause(actorOf(who), input, testNow), 'notAllowed')
  await expectRefusal(writeCause(actorOf('foreignCoordinator'), input, testNow), 'notFound')
  await expectRefusal(writeCause(actorOf('coordinator'), { ...input, shortcomingId: 'x' }, testNow), 'notFound')
  await transaction((tx) => saveCause(tx, input.shortcomingId, '编制偏紧', null))
  await transaction((tx) => saveReport(tx, { id: reportId, version: 1 }, { status: 'confirmed' }))
  await expectRefusal(writeCause(actorOf('coordinator'), input, testNow), 'causeOfReport')
})

it('what the reader took for the cause is put right while the plan is reviewed', async () => {
  const { reportId } = await makePlan()
  const { shortcomings } = await loadPlan(reportId)
  const shortcomingId = shortcomings[0]?.id ?? ''
  await transaction((tx) => saveCause(tx, shortcomingId, '编制偏紧', null))
  await writeCause(actorOf('coordinator'), { reportId, shortcomingId, cause: '经费不足' }, testNow)
  expect((await loadPlan(reportId)).shortcomings[0]).toMatchObject({ cause: '经费不足', causeBy: 'coordinator' })
})
