import { beforeAll, expect, test } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { commitments, notifications, reports, sentenceMarks, shortcomings, standards, steps, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { tidyInstallation } from '@/usecases/installation/tidy-installation'
import { registerPlan } from '../plan/register-plan'
import { viewPlan } from '../plan/view-plan'
import { listOwnPendingPlans } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makePlan, planText, seePlan } from '../testing/make-plan'
import { makeConfirmed } from '../testing/make-ready-plan'
import { importReport } from './import-report'
import { listReports } from './list-reports'
import { readOriginal } from './read-original'
import { findWithdrawn, viewPast } from './view-past'
import { withdrawReport } from './withdraw-report'

useTestDatabase()
beforeAll(makeDistrict)

const [coordinator, director] = [actorOf('coordinator'), actorOf('director')]
const reason = '导错了文件'
const withdraw = async (reportId: string, actor = coordinator) =>
  withdrawReport(actor, { reportId, reason, stamp: (await seePlan(reportId)).stamp }, testNow)

test('a withdrawn report is in no list, waits for nobody, and nothing that was made of it is left', async () => {
  const { reportId } = await makeConfirmed({}, 'coordinator')
  const waits = async () =>
    (await listOwnPendingPlans({ ...director, userId: 'other' })).some(({ id }) => id === reportId)
  expect(await waits()).toBe(true)
  await withdraw(reportId)
  expect(await waits()).toBe(false)
  const { years, withdrawn } = await listReports(coordinator, testNow)
  expect(years.flatMap(({ lines }) => lines).map(({ id }) => id)).not.toContain(reportId)
  expect(withdrawn.map((line) => [line.reportId, line.reason])).toContainEqual([reportId, reason])
  await expectRefusal(viewPlan(coordinator, reportId, testNow), 'notFound')
  for (const table of [commitments, sentenceMarks, shortcomings, steps, tasks])
    expect((await reader().select().from(table)).filter((row) => row.reportId === reportId)).toEqual([])
  const taskIds = new Set((await reader().select().from(tasks)).map(({ id }) => id))
  expect((await reader().select().from(standards)).every(({ taskId }) => taskIds.has(taskId))).toBe(true)
})

test('its record keeps text, file and plan for those who oversee the body, and an event tells who, why and what', async () => {
  const pasted = planText.replace('300件', '301件')
  const about = { issuerUnitId: 'district', year: 2024, title: '误导的报告', beside: true }
  const { reportId } = await importReport(coordinator, { pasted, ...about }, testNow)
  const { pastId } = await withdraw(reportId)
  const { past } = await viewPast(actorOf('auditor'), pastId)
  expect(past).toMatchObject({
    endedAs: 'withdrawn',
    title: '误导的报告',
    year: 2024,
    text: pasted,
    enderName: 'coordinator',
  })
  expect(past.plan.commitments.map(({ text }) => text)).toContain('组织两轮案卷评查，抽查301件。')
  await tidyInstallation('2027-01-01T00:00:00.000Z')
  expect(await readFile(past.fileHash)).toBeDefined()
  expect(new TextDecoder().decode((await readOriginal(coordinator, pastId, testNow)).bytes)).toBe(pasted)
  expect(await findWithdrawn(director, reportId)).toBe(pastId)
  const events = await listEventsOf(reader(), 'report', reportId)
  const event = events.find(({ action }) => action === 'report.withdraw')
  expect(event).toMatchObject({ note: reason, userId: 'coordinator', before: { year: 2024, status: 'parsed' } })
  for (const who of ['head', 'handler', 'foreignCoordinator']) {
    expect(await findWithdrawn(actorOf(who), reportId)).toBeNull()
    await expectRefusal(viewPast(actorOf(who), pastId), 'notFound')
    await expectRefusal(readOriginal(actorOf(who), pastId, testNow), 'notFound')
  }
})

test('the same text can be imported again afterwards', async () => {
  const input = { pasted: planText.replace('300件', '302件'), issuerUnitId: 'district', year: 2023, beside: true }
  const { reportId } = await importReport(coordinator, input, testNow)
  await expectRefusal(importReport(coordinator, input, testNow), 'reportDuplicate')
  await withdraw(reportId)
  expect((await importReport(coordinator, input, testNow)).reportId).not.toBe(reportId)
})

test('those who worked on it are told why, and the directors it waited for', async () => {
  const { reportId } = await makeConfirmed({}, 'coordinator')
  await withdraw(reportId)
  const told = (await reader().select().from(notifications)).filter((each) => each.reportId === reportId)
  expect(
    told.filter(({ kind }) => kind === 'planWithdrawn').map(({ userId, facts }) => [userId, facts.reason]),
  ).toEqual([['director', reason]])
})

test('it needs a reason and the plan as it was seen, and is refused once registered, and to everybody else', async () => {
  const { reportId } = await makePlan()
  const { stamp } = await seePlan(reportId)
  const refused = await expectRefusal(
    withdrawReport(coordinator, { reportId, reason: '', stamp }, testNow),
    'reasonMissing',
  )
  expect(refused.field).toBe('reason')
  await expectRefusal(withdrawReport(coordinator, { reportId, reason, stamp: 'another' }, testNow), 'planChanged')
  for (const who of ['leader', 'auditor', 'head', 'handler', 'admin'])
    await expectRefusal(withdraw(reportId, actorOf(who)), 'notAllowed')
  await expectRefusal(withdraw(reportId, actorOf('foreignCoordinator')), 'notFound')
  const { reportId: registered } = await makeConfirmed({ importedBy: 'coordinator' }, 'coordinator')
  await registerPlan(director, { reportId: registered, nonSecret: true }, testNow)
  const told = await expectRefusal(withdraw(registered, director), 'reportRegistered')
  expect(told.facts).toEqual({ deed: 'withdraw' })
  expect((await reader().select().from(reports)).some(({ id }) => id === registered)).toBe(true)
})
