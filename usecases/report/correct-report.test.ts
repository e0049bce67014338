import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { confirmCommitments } from '../plan/confirm-commitments'
import { registerPlan } from '../plan/register-plan'
import { findNeighbours } from '../plan/steps/find-neighbours'
import { viewPlan } from '../plan/view-plan'
import { assignMany } from '../task/steps/assign-many'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, seePlan } from '../testing/make-plan'
import { makeConfirmed } from '../testing/make-ready-plan'
import { correctReport } from './correct-report'
import { importReport } from './import-report'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
let count = 0
/** A report that names no year of its own, imported under a guessed one. */
async function importGuessed(year: number, more = {}): Promise<string> {
  count += 1
  const pasted = [
    `第${count}份法治政府建设情况`,
    '一、工作情况',
    `全年审查行政规范性文件${count}件。`,
    '二、下一步工作打算',
    '上半年建成执法监督平台。年底前组织两轮案卷评查。每季度通报一次执法情况。10月底前完成执法人员轮训。',
  ].join('\n')
  const input = { pasted, issuerUnitId: 'district', year, beside: true, ...more }
  return (await importReport(coordinator, input, testNow)).reportId
}
const correct = async (reportId: string, changes: object, actor = coordinator) => {
  const { report } = await viewPlan(coordinator, reportId, testNow)
  const { issuerUnitId, year, title, version } = report
  return correctReport(actor, { reportId, version, issuerUnitId, year, title, besides: false, ...changes }, testNow)
}
const giveLeader = (reportId: string) =>
  transaction((tx) =>
    tx.update(tasks).set({ leaderId: 'foreignLeader' }).where(eq(tasks.reportId, reportId)).returning(),
  )
const duesOf = async (reportId: string) => (await loadPlan(reportId)).tasks.map(({ due }) => due)

test('with the year the deadlines go that nobody confirmed or set; what people wrote stays and is named', async () => {
  const reportId = await importGuessed(2019)
  expect(await duesOf(reportId)).toEqual(['2020-06-30', '2020-12-31', '2020-12-31', '2020-10-31'])
  const { seen } = await seePlan(reportId)
  await confirmCommitments(coordinator, { reportId, seen: seen.slice(0, 1) }, testNow)
  const deadline = { kind: 'fixed' as const, due: '2020-09-15', period: null }
  await assignMany(
    coordinator,
    { reportId, seen: (await seePlan(reportId)).seen.slice(1, 2), fields: { deadline } },
    testNow,
  )
  await assignMany(
    coordinator,
    { reportId, seen: (await seePlan(reportId)).seen.slice(3), fields: { leadUnitId: 'lead' } },
    testNow,
  )
  const done = await correct(reportId, { year: 2021 })
  expect(await duesOf(reportId)).toEqual(['2020-06-30', '2020-09-15', '2022-12-31', '2022-10-31'])
  expect(done).toMatchObject({ reread: '2', kept: '1' })
  const plan = await loadPlan(reportId)
  expect(plan.tasks[3]?.leadUnitId).toBe('lead')
  const { before, after } =
    (await listEventsOf(reader(), 'report', reportId)).find(({ action }) => action === 'report.correct') ?? {}
  expect([before?.year, after?.year]).toEqual([2019, 2021])
})

test('the pair with the year before follows the year', async () => {
  const [older, newer] = [await importGuessed(2031), await importGuessed(2034)]
  expect((await findNeighbours(coordinator, newer)).before).toBeNull()
  await correct(newer, { year: 2032 })
  expect((await findNeighbours(coordinator, newer)).before?.id).toBe(older)
})

test('another report of the body and year is told before it is saved beside, and the very same text never is', async () => {
  const [first, second] = [await importGuessed(2011), await importGuessed(2012)]
  const refusal = await expectRefusal(correct(second, { year: 2011 }), 'reportSameYear')
  expect([refusal.facts, refusal.field]).toMatchObject([{ reportId: first }, 'besides'])
  expect((await correct(second, { year: 2011, besides: true })).reportId).toBe(second)
  const text = '2010年法治政府建设情况\n二、下一步工作打算\n年底前建成平台。'
  const there = { pasted: text, year: 2010, beside: true }
  const at = await importReport(coordinator, { ...there, issuerUnitId: 'lead' }, testNow)
  const here = await importReport(coordinator, { ...there, issuerUnitId: 'district' }, testNow)
  const same = await expectRefusal(correct(here.reportId, { issuerUnitId: 'lead' }), 'reportDuplicate')
  expect(same.facts).toMatchObject({ reportId: at.reportId })
})

test('a report goes to another body within the own subtree alone; leaders who do not lead that are taken off', async () => {
  const reportId = await importGuessed(2008, { issuerUnitId: 'lead' })
  await giveLeader(reportId)
  await expectRefusal(correct(reportId, { issuerUnitId: 'elsewhere' }), 'choiceUnknown')
  expect(await correct(reportId, { issuerUnitId: 'district' })).toMatchObject({ leaders: '4' })
  expect((await loadPlan(reportId)).tasks.every(({ leaderId }) => leaderId === null)).toBe(true)
  const { report } = await viewPlan(coordinator, reportId, testNow)
  expect(report.issuerUnitId).toBe('district')
})

test('year and body change at once: deadlines are read anew and leaders are taken off the same drafts', async () => {
  const reportId = await importGuessed(2001, { issuerUnitId: 'lead' })
  await giveLeader(reportId)
  expect(await correct(reportId, { year: 2002, issuerUnitId: 'district' })).toMatchObject({ reread: '4', leaders: '4' })
  const drafts = (await loadPlan(reportId)).tasks.map(({ due, leaderId }) => [due, leaderId])
  expect(drafts[0]).toEqual(['2003-06-30', null])
})

test('a confirmed plan whose year changes comes back into review and its directors are told; a title changes nothing else', async () => {
  const { reportId } = await makeConfirmed()
  const status = async () => (await viewPlan(coordinator, reportId, testNow)).report.status
  await correct(reportId, { title: '更正后的标题' })
  expect(await status()).toBe('confirmed')
  await correct(reportId, { year: 2007 })
  expect(await status()).toBe('parsed')
  const told = (await reader().select().from(notifications)).filter(({ kind }) => kind === 'planCorrected')
  expect(told.map(({ userId }) => userId)).toEqual(['director'])
})

test('nothing changed, a year that is none, an old version, a registered report and other people are refused', async () => {
  const reportId = await importGuessed(2006)
  await expectRefusal(correct(reportId, {}), 'reportUnchanged')
  await expectRefusal(correct(reportId, { year: undefined }), 'yearUnknown')
  await expectRefusal(correct(reportId, { year: 26 }), 'yearWrong')
  await expectRefusal(correct(reportId, { title: '另', version: 0 }), 'staleVersion')
  await expectRefusal(correct(reportId, { title: '另' }, actorOf('leader')), 'notAllowed')
  await expectRefusal(correct(reportId, { title: '另' }, actorOf('foreignCoordinator')), 'notFound')
  const { reportId: registered } = await makeConfirmed()
  await registerPlan(actorOf('director'), { reportId: registered, nonSecret: true }, testNow)
  const refusal = await expectRefusal(correct(registered, { year: 2005 }), 'reportRegistered')
  expect(refusal.facts).toEqual({ deed: 'correct' })
})
