import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { memberships, notifications, occurrences } from '@/db/schema'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import type { Move } from '@/domain/task/move/lifecycle'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { waitingEvidence } from '../testing/waiting-evidence'
import { addTaskEvidence } from './evidence/add-evidence'
import { reviewEvidence } from './evidence/review-evidence'
import { moveTask } from './move-task'
import { askRequest } from './request/ask-request'
import { reviseTask } from './revise-task'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const stored = async (taskId: string) => {
  const dossier = await findDossier(reader(), visibleTo(actorOf('coordinator')), taskId, '2026-03-02')
  if (!dossier) throw new Error(`no task ${taskId}`)
  return dossier.task
}
const move = (who: string, taskId: string, name: Move, input = {}, more = {}) =>
  moveTask(actorOf(who), { taskId, move: name, input: { belowFull: 'on', ...input }, ...more }, testNow)
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()
const proof = { kind: 'document', title: '验收报告', process: false, issuer: '数据局', issuedOn: null } as const

describe('the life of a task', () => {
  it('runs from registration to closure through five people, one event each', async () => {
    const { id } = await makeTask({ status: 'draft', number: null, numberYear: null, numberSeq: null, handlerId: null })
    await move('director', id, 'register', { nonSecret: true })
    await move('head', id, 'sign', { handlerId: 'handler' })
    const evidence = [{ ...proof, standardId: `${id}-s1`, reference: '云数验〔2026〕3号' }]
    await addTaskEvidence(actorOf('handler'), { taskId: id, evidence }, testNow)
    await move('handler', id, 'submit')
    await move('head', id, 'approveUnit')
    await expectRefusal(move('coordinator', id, 'complete'), 'evidenceUnchecked')
    await reviewEvidence(
      actorOf('coordinator'),
      { taskId: id, evidenceIds: await waitingEvidence(id), state: 'accepted', note: '' },
      testNow,
    )
    await move('coordinator', id, 'complete')
    await move('director', id, 'close', { outcome: 'fulfilled' })
    expect(await stored(id)).toMatchObject({ status: 'closed', outcome: 'fulfilled', percent: 40, version: 9 })
    const actions = (await listEventsOf(reader(), 'task', id)).map(({ action, userId }) => `${userId} ${action}`)
    expect(actions).toEqual([
      'director task.register',
      'head task.sign',
      'handler evidence.add',
      'handler task.submit',
      'head task.approveUnit',
      'coordinator evidence.accept',
      'coordinator task.complete',
      'director task.close',
    ])
  })

  it('numbers tasks one after the other at registration', async () => {
    const draft = { status: 'draft', number: null, numberYear: null, numberSeq: null } as const
    const [a, b] = [await makeTask(draft), await makeTask(draft)]
    await Promise.all([a, b].map(({ id }) => move('director', id, 'register', { nonSecret: true })))
    const [first, second] = [await stored(a.id), await stored(b.id)]
    expect((second.numberSeq ?? 0) - (first.numberSeq ?? 0)).toBe(1)
    expect(first.number).toContain('〔2026〕')
  })

  it('keeps its number through an objection and gets the occurrences of its new period alone', async () => {
    const recurring = { deadlineKind: 'recurring', period: 'quarter', status: 'assigned' } as const
    const task = await makeTask(recurring, { occurrences: [{ label: '2026-03', due: '2026-04-08' }] })
    await move('head', task.id, 'object', { reason: '应由数据局牵头' })
    expect(await stored(task.id)).toMatchObject({ status: 'draft', objected: true, returnNote: '应由数据局牵头' })
    await expectRefusal(move('head', task.id, 'object', { reason: '再次' }), 'moveNotFromHere')
    await move('director', task.id, 'register', { nonSecret: true })
    expect((await stored(task.id)).number).toBe(task.number)
    const labels = (await reader().select().from(occurrences)).filter(({ taskId }) => taskId === task.id)
    expect(labels.map(({ label }) => label).sort()).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4'])
  })

  it('keeps the old closure in the event of reopening', async () => {
    const { id } = await makeTask({
      status: 'closed',
      outcome: 'fulfilled',
      completedOn: '2026-02-01',
      closedOn: '2026-02-02',
    })
    await move('director', id, 'reopen', { reason: '回头看发现反弹', due: '2026-09-30' })
    const [event] = await listEventsOf(reader(), 'task', id)
    expect(event?.before).toMatchObject({ status: 'closed', outcome: 'fulfilled', closedOn: '2026-02-02' })
  })
})

describe('an objection', () => {
  it('stays in the sight of the unit that made it until the office plans the task for another, which is told', async () => {
    const { id } = await makeTask({ status: 'assigned' })
    await move('head', id, 'object', { reason: '应由数据局牵头' })
    expect((await viewTask(actorOf('head'), id, testNow)).task.status).toBe('draft')
    const revision = { taskId: id, leadUnitId: 'support', requiredResult: '建成', due: '' }
    await expectRefusal(viewTask(actorOf('supportHead'), id, testNow), 'notFound')
    await reviseTask(actorOf('coordinator'), revision, testNow)
    await expectRefusal(viewTask(actorOf('head'), id, testNow), 'notFound')
    await expectRefusal(viewTask(actorOf('supportHead'), id, testNow), 'notFound')
    const told = (await reader().select().from(notifications)).filter(({ kind }) => kind === 'objectionUpheld')
    expect(told.map(({ userId }) => userId)).toContain('head')
  })
})

describe('who is told', () => {
  it('is the office of the district alone, never another one, and not the actor', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    await move('head', id, 'approveUnit')
    expect(await toldOf(id)).toEqual(['coordinator approveUnit'])
  })
  it('is the handler and the head when a task is sent back, with the reason', async () => {
    const { id } = await makeTask({ status: 'officeReview', submittedBy: 'handler' })
    await move('coordinator', id, 'sendBack', { reason: '第 1 项只有照片' })
    expect(await toldOf(id)).toEqual(['handler sendBack', 'head sendBack'])
  })
  it('is the leader when a key task passes the office', async () => {
    const task = await makeTask({ status: 'officeReview', submittedBy: 'handler', priority: 'key' }, { standards: [] })
    await move('coordinator', task.id, 'complete')
    expect(await toldOf(task.id)).toEqual(['leader toLeader'])
  })
})

describe('bad requests', () => {
  it('does not find a task of another district or unit', async () => {
    const { id } = await makeTask({ status: 'officeReview' })
    await expectRefusal(move('foreignCoordinator', id, 'sendBack', { reason: '试' }), 'notFound')
    await expectRefusal(move('stranger', id, 'submit'), 'notFound')
    await expectRefusal(move('coordinator', 'no-such-task', 'complete'), 'notFound')
  })
  it('refuses a crafted move that no button offers, and writes nothing', async () => {
    const { id } = await makeTask()
    await expectRefusal(move('handler', id, 'close', { outcome: 'fulfilled' }), 'moveNotFromHere')
    await expectRefusal(move('coordinator', id, 'submit'), 'moveNotYours')
    await expectRefusal(move('auditor', id, 'suspend', { reason: '试' }), 'moveNotYours')
    await expectRefusal(move('admin', id, 'suspend', { reason: '试' }), 'notFound')
    await expectRefusal(move('handler', id, 'report'), 'moveNotYours')
    expect(await listEventsOf(reader(), 'task', id)).toEqual([])
  })
  it('counts a double press once', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    const press = () => move('head', id, 'approveUnit', {}, { requestId: 'press-1' })
    expect(await Promise.all([press(), press(), press()])).toEqual(
      Array(3).fill({ taskId: id, status: 'officeReview' }),
    )
    expect(await listEventsOf(reader(), 'task', id)).toHaveLength(1)
  })
  it('tells the second of two editors who changed what and when', async () => {
    const { id, version } = await makeTask({ status: 'officeReview' })
    await move('coordinator', id, 'sendBack', { reason: '缺验收报告' }, { version })
    const refusal = await expectRefusal(
      move('director', id, 'suspend', { reason: '暂缓' }, { version }),
      'staleVersion',
    )
    expect(refusal.facts).toMatchObject({
      by: 'coordinator',
      at: testNow,
      version: version + 1,
    })
    expect(refusal.facts.changes).toMatchObject({ status: 'inProgress' })
    await move('director', id, 'suspend', { reason: '暂缓' }, { version: refusal.facts.version })
    expect((await stored(id)).status).toBe('suspended')
  })
  it('leaves all as it was when a change fails half way', async () => {
    const { id } = await makeTask()
    const before = await stored(id)
    await expectRefusal(move('handler', id, 'submit'), 'standardUnanswered')
    expect(await stored(id)).toEqual(before)
  })
})

it('tells the words of a task to nobody who has left the units around it', async () => {
  const { id } = await makeTask({ leaderId: 'leader' })
  const capacityOf = (userId: string) => eq(memberships.userId, userId)
  const moveTo = (userId: string, unitId: string) =>
    transaction((tx) => tx.update(memberships).set({ unitId }).where(capacityOf(userId)))
  await moveTo('handler', 'elsewhere')
  await moveTo('leader', 'elsewhere')
  await askRequest(actorOf('director'), { taskId: id, kind: 'cancel', reason: '内部原因' }, testNow)
  await move('director', id, 'suspend', { reason: '内部原因' })
  expect(await toldOf(id)).toEqual(['head suspend'])
  await moveTo('handler', 'lead')
  await moveTo('leader', 'district')
  await move('director', id, 'resume', { reason: '恢复' })
  expect(await toldOf(id)).toEqual(['handler resume', 'head resume', 'head suspend'])
})
