import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { listReports } from '../report/list-reports'
import { moveTask } from '../task/move-task'
import { listOwnPendingPlans, viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan } from '../testing/make-plan'
import { makeConfirmed, makeReady } from '../testing/make-ready-plan'
import { viewAssignmentGrid } from './assignment/view-assignment-grid'
import { confirmPlan } from './confirm-plan'
import { registerPlan } from './register-plan'
import { rejectCommitment } from './reject-commitment'
import { reopenPlan } from './reopen-plan'
import { viewPlan } from './view-plan'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const director = actorOf('director')

test('a plan is not confirmed while sentences are open or commitments doubtful; the refusal names them', async () => {
  const { reportId } = await makePlan()
  const refusal = await expectRefusal(confirmPlan(coordinator, { reportId }, testNow), 'planNotReady')
  expect(refusal.facts).toEqual({
    open: 2,
    doubtful: 1,
    sentences: ['2026年，重点做好以下工作。', '能放则放、该收则收。'],
    numbers: [4],
  })
})

test('a confirmed plan confirms every commitment, tells the directors, and is closed to edits until reopened', async () => {
  const { reportId, ids } = await makeReady()
  await confirmPlan(coordinator, { reportId }, testNow)
  expect((await loadPlan(reportId)).commitments.map(({ status }) => status)).toEqual(Array(4).fill('confirmed'))
  const told = await reader().select().from(notifications)
  expect(told.filter((row) => row.reportId === reportId)).toMatchObject([{ userId: 'director', kind: 'planConfirmed' }])
  const reject = { reportId, commitmentId: ids[0] ?? '', reason: '重复' }
  await expectRefusal(rejectCommitment(coordinator, reject, testNow), 'planNotOpen')
  await expectRefusal(reopenPlan(coordinator, { reportId, reason: '' }, testNow), 'reasonMissing')
  await reopenPlan(director, { reportId, reason: '漏了一条' }, testNow)
  const returned = (await reader().select().from(notifications)).filter(({ kind }) => kind === 'planReturned')
  expect(returned).toMatchObject([{ userId: 'coordinator', reportId, facts: { reason: '漏了一条' } }])
  const waiting = (await listOwnPendingPlans(coordinator)).find(({ id }) => id === reportId)
  expect(waiting).toMatchObject({ returnNote: '漏了一条' })
  await rejectCommitment(coordinator, reject, testNow)
  await expectRefusal(reopenPlan(coordinator, { reportId, reason: '再来' }, testNow), 'planNotConfirmed')
})

test('a plan without a commitment is not confirmed', async () => {
  const { reportId, ids } = await makeReady()
  for (const commitmentId of ids) await rejectCommitment(coordinator, { reportId, commitmentId, reason: '无' }, testNow)
  await expectRefusal(confirmPlan(coordinator, { reportId }, testNow), 'planEmpty')
})

test('registering gives numbers in the order of the text, assigns every task and tells the units, all at once', async () => {
  const { reportId, ids } = await makeConfirmed()
  await registerPlan(director, { reportId, nonSecret: true, requestId: 'r' }, testNow)
  await registerPlan(director, { reportId, nonSecret: true, requestId: 'r' }, testNow)
  const { tasks, occurrences: _none } = { ...(await loadPlan(reportId)), occurrences: [] }
  expect(tasks.map(({ status }) => status)).toEqual(Array(4).fill('assigned'))
  const sequence = tasks.map(({ numberSeq }) => numberSeq ?? 0)
  expect(sequence).toEqual(sequence.map((_, index) => (sequence[0] ?? 0) + index))
  expect(tasks.map(({ commitmentId }) => commitmentId)).toEqual(ids)
  expect(tasks.every(({ numberYear }) => numberYear === 2026)).toBe(true)
  const all = await reader().select().from(notifications)
  const told = (kind: string) => new Set(all.filter((row) => row.kind === kind).map(({ userId }) => userId))
  expect(told('register')).toEqual(new Set(['head', 'handler', 'colleague']))
  expect(told('support'), 'not asked to sign').toEqual(new Set(['supportHead', 'supportHandler']))
  const events = await listEventsOf(reader(), 'report', reportId)
  expect(events.filter(({ action }) => action === 'report.register')).toHaveLength(1)
})

test('after registration units read the report with the lights of their own tasks alone', async () => {
  const { reportId } = await makeConfirmed()
  await registerPlan(director, { reportId, nonSecret: true }, testNow)
  const own = await viewPlan(actorOf('handler'), reportId, testNow)
  expect(own.cards.map(({ light }) => light?.colour)).toEqual(Array(4).fill('blue'))
  const others = await viewPlan(actorOf('stranger'), reportId, testNow)
  expect(others.cards.map(({ task, light }) => [task, light])).toEqual(Array(4).fill([null, null]))
  expect(others.cards[0]).toMatchObject({ standards: [], supportingIds: [] })
  await expectRefusal(viewPlan(actorOf('foreignCoordinator'), reportId, testNow), 'notFound')
})

test('registering is refused: not a director, who imported it, secret not denied, not confirmed, incomplete tasks', async () => {
  const { reportId } = await makeConfirmed()
  await expectRefusal(registerPlan(coordinator, { reportId, nonSecret: true }, testNow), 'notAllowed')
  await expectRefusal(registerPlan(actorOf('head'), { reportId, nonSecret: true }, testNow), 'notAllowed')
  await expectRefusal(registerPlan(director, { reportId, nonSecret: false }, testNow), 'nonSecretNotDeclared')
  const own = await makeConfirmed({ importedBy: 'director' })
  await expectRefusal(registerPlan(director, { reportId: own.reportId, nonSecret: true }, testNow), 'ownPlan')
  const confirmed = await makeReady()
  await confirmPlan(director, { reportId: confirmed.reportId }, testNow)
  expect((await viewPlan(director, confirmed.reportId, testNow)).rights.isOwnPlan).toBe(true)
  await expectRefusal(
    registerPlan(director, { reportId: confirmed.reportId, nonSecret: true }, testNow),
    'ownConfirmation',
  )
  const early = await makeReady()
  await expectRefusal(
    registerPlan(director, { reportId: early.reportId, nonSecret: true }, testNow),
    'planNotConfirmed',
  )
  await confirmPlan(coordinator, { reportId: early.reportId }, testNow)
  const refusal = await expectRefusal(
    registerPlan(director, { reportId: early.reportId, nonSecret: true }, testNow),
    'tasksIncomplete',
  )
  expect(refusal.facts).toMatchObject({ count: 3 })
  expect(refusal.facts.titles.join()).toContain('新增免罚事项15项')
  expect((await loadPlan(early.reportId)).tasks.every(({ status, number }) => status === 'draft' && !number)).toBe(true)
})

test('who registers is told since when the plan waits, on the to-do list and on the page', async () => {
  const { reportId } = await makeReady()
  await confirmPlan(coordinator, { reportId }, '2026-03-02T02:00:00.000Z')
  const later = '2026-03-09T02:00:00.000Z'
  const { plans } = await viewTodo(director, { only: null, page: 1 }, later)
  const waiting = plans.find(({ id }) => id === reportId)
  expect(waiting).toMatchObject({ since: '2026-03-02', workingDaysWaited: 5 })
  const grid = await viewAssignmentGrid(director, reportId, later)
  expect([grid.report.confirmerName, grid.workingDaysWaited]).toEqual(['coordinator', 5])
})

test('a director who drafted some of the tasks is told which, and is offered no form', async () => {
  const { reportId } = await makeConfirmed()
  const waits = async () => (await listOwnPendingPlans(director)).some(({ id }) => id === reportId)
  expect([(await viewPlan(director, reportId, testNow)).rights.isOwnPlan, await waits()]).toEqual([false, true])
  const [first] = (await loadPlan(reportId)).tasks
  await transaction(async (tx) =>
    tx
      .update(tasks)
      .set({ drafterId: 'director' })
      .where(eq(tasks.id, first?.id ?? '')),
  )
  expect([(await viewPlan(director, reportId, testNow)).rights.isOwnPlan, await waits()]).toEqual([true, false])
  const refusal = await expectRefusal(registerPlan(director, { reportId, nonSecret: true }, testNow), 'ownDrafts')
  expect(refusal.facts).toEqual({ count: 1, titles: [first?.title] })
})

test('a draft of a plan that is not registered cannot be registered alone', async () => {
  const { reportId } = await makeConfirmed()
  const { tasks } = await loadPlan(reportId)
  const request = { taskId: tasks[0]?.id ?? '', move: 'register' as const, input: { nonSecret: 'on' } }
  await expectRefusal(moveTask(director, request, testNow), 'planNotRegistered')
})

test('the list says year by year how many commitments there are and how many are given out', async () => {
  const { years, canImport } = await listReports(coordinator, testNow)
  expect(canImport).toBe(true)
  expect(years.map(({ year }) => year)).toEqual([2025])
  expect(years[0]?.registered).toBe(8)
  const unit = await listReports(actorOf('stranger'), testNow)
  expect(unit.canImport).toBe(false)
  expect(unit.years[0]?.lines.every(({ status }) => status === 'registered')).toBe(true)
  expect((await listReports(actorOf('foreignCoordinator'), testNow)).years).toEqual([])
  await expectRefusal(listReports(actorOf('admin'), testNow), 'notAllowed')
})
