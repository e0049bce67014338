import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { useTestDatabase } from '@/db/testing'
import { listOwnNotifications, readNotifications } from '../account/list-notifications'
import { assignMany } from '../task/steps/assign-many'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan, seePlan, spanOf } from '../testing/make-plan'
import { acceptProposedMarks } from './accept-marks'
import { confirmCommitments } from './confirm-commitments'
import { confirmPlan } from './confirm-plan'
import { markSentence } from './mark-sentence'
import { registerPlan } from './register-plan'
import { rejectCommitment } from './reject-commitment'
import { reopenPlan } from './reopen-plan'
import { unmarkSentence } from './unmark-sentence'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const director = actorOf('director')
const setTitle = (reportId: string, seen: { id: string; version: number }[]) =>
  assignMany(director, { reportId, seen, fields: { priority: 'key' } }, testNow)
const statesOf = async (reportId: string) => (await loadPlan(reportId)).commitments.map(({ status }) => status)

test('confirming many takes what is still as it was on the page; what a colleague changed since stays', async () => {
  const { reportId } = await makePlan()
  const { seen } = await seePlan(reportId)
  await setTitle(reportId, seen.slice(1, 2))
  await rejectCommitment(director, { reportId, commitmentId: seen[2]?.id ?? '', reason: '不是承诺' }, testNow)
  expect(await confirmCommitments(coordinator, { reportId, seen }, testNow)).toEqual({ count: '2', left: '2' })
  expect(await statesOf(reportId)).toEqual(['confirmed', 'proposed', 'rejected', 'confirmed'])
  const refusal = await expectRefusal(
    confirmCommitments(coordinator, { reportId, seen: seen.slice(1) }, testNow),
    'seenChanged',
  )
  expect(refusal.facts).toEqual({ count: 3 })
  const none = { reportId, seen: [] }
  const fieldOf = async (act: Promise<unknown>) => (await expectRefusal(act, 'nothingChosen')).field
  expect(await fieldOf(confirmCommitments(coordinator, none, testNow))).toBe('seen')
  expect(await fieldOf(acceptProposedMarks(coordinator, { reportId, markId: [] }, testNow))).toBe('markId')
  expect(await fieldOf(assignMany(coordinator, { ...none, fields: {} }, testNow))).toBe('ids')
})

test('setting many leaves what a colleague set since', async () => {
  const { reportId } = await makePlan()
  const { seen } = await seePlan(reportId)
  await setTitle(reportId, seen.slice(0, 1))
  const fields = { priority: 'normal' as const }
  expect(await assignMany(coordinator, { reportId, seen, fields }, testNow)).toEqual({ count: '3', left: '1' })
  expect((await loadPlan(reportId)).tasks[0]?.priority).toBe('key')
})

test('what a form names twice counts once', async () => {
  const { reportId } = await makePlan()
  const { seen } = await seePlan(reportId)
  const fields = { supportingIds: ['support', 'support'] }
  const twice = { reportId, seen: [...seen, ...seen], fields }
  expect(await assignMany(coordinator, twice, testNow)).toEqual({ count: '4', left: '0' })
  const { supporting } = await loadPlan(reportId)
  expect(supporting.filter(({ unitId }) => unitId === 'support')).toHaveLength(4)
})

test('accepting proposals takes those of the page that are still open, and none without a name', async () => {
  const { reportId } = await makePlan()
  const { markIds } = await seePlan(reportId)
  await expectRefusal(acceptProposedMarks(coordinator, { reportId, markId: [] }, testNow), 'nothingChosen')
  await expectRefusal(acceptProposedMarks(coordinator, { reportId, markId: ['elsewhere'] }, testNow), 'seenChanged')
  expect((await loadPlan(reportId)).marks.every(({ markedBy }) => markedBy === null)).toBe(true)
  expect(await acceptProposedMarks(coordinator, { reportId, markId: markIds }, testNow)).toEqual({ count: '1' })
  await expectRefusal(acceptProposedMarks(coordinator, { reportId, markId: markIds }, testNow), 'seenChanged')
})

test('a plan is confirmed and registered as a whole only as it was on the page', async () => {
  const { reportId } = await makePlan()
  const first = await seePlan(reportId)
  await acceptProposedMarks(coordinator, { reportId, markId: first.markIds }, testNow)
  await markSentence(coordinator, { reportId, ...spanOf('能放则放、该收则收。'), reason: '' }, testNow)
  const deadline = { kind: 'withinYear' as const, due: null, period: null }
  const fields = { leadUnitId: 'lead', standard: '印发文件', deadline }
  await assignMany(coordinator, { reportId, seen: first.seen, fields }, testNow)
  const second = await seePlan(reportId)
  await confirmCommitments(coordinator, { reportId, seen: second.seen }, testNow)
  for (const { stamp } of [first, second])
    await expectRefusal(confirmPlan(coordinator, { reportId, stamp }, testNow), 'planChanged')
  await confirmPlan(coordinator, { reportId, stamp: (await seePlan(reportId)).stamp }, testNow)
  const confirmed = await seePlan(reportId)
  await reopenPlan(coordinator, { reportId, reason: '改一句' }, testNow)
  await setTitle(reportId, confirmed.seen.slice(0, 1))
  await confirmPlan(coordinator, { reportId }, testNow)
  const registration = { reportId, nonSecret: true, stamp: confirmed.stamp }
  await expectRefusal(registerPlan(director, registration, testNow), 'planChanged')
})

test('a decision about a sentence changes the stamp of a plan as an edit does', async () => {
  const { reportId } = await makePlan()
  const stamps = [(await seePlan(reportId)).stamp]
  await markSentence(coordinator, { reportId, ...spanOf('能放则放、该收则收。'), reason: '' }, testNow)
  stamps.push((await seePlan(reportId)).stamp)
  const mark = (await loadPlan(reportId)).marks.find(({ markedBy }) => markedBy)
  await unmarkSentence(coordinator, { reportId, markId: mark?.id ?? '' }, testNow)
  stamps.push((await seePlan(reportId)).stamp)
  expect(new Set(stamps).size).toBeGreaterThan(1)
  expect(stamps[1]).not.toBe(stamps[0])
})

test('marking all notifications as read marks those on the page; one that came since, and another person’s, stay unread', async () => {
  const tell = (userId: string, title: string) =>
    transaction((tx) => addNotifications(tx, [{ userId, kind: 'assign', facts: { title, number: '' } }], testNow))
  await tell('stranger', '先来的')
  await tell('strangerHead', '别人的')
  const shown = (await listOwnNotifications(actorOf('stranger'))).notifications.map(({ id }) => id)
  const others = (await listOwnNotifications(actorOf('strangerHead'))).notifications.map(({ id }) => id)
  await tell('stranger', '后来的')
  await readNotifications(actorOf('stranger'), [...shown, ...others], testNow)
  const { unread, notifications } = await listOwnNotifications(actorOf('stranger'))
  expect([unread, notifications[0]?.facts.title]).toEqual([1, '后来的'])
  expect((await listOwnNotifications(actorOf('strangerHead'))).unread).toBe(1)
})
