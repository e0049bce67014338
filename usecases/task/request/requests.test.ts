import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Move } from '@/domain/task/move/lifecycle'
import type { RequestKind } from '@/domain/task/task'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { moveTask } from '../move-task'
import { viewTask } from '../view-task'
import { viewTodo } from '../view-todo'
import { askRequest } from './ask-request'
import { refuseRequest } from './refuse-request'
import { withdrawRequest } from './withdraw-request'

useTestDatabase()
beforeAll(makeDistrict)

/** A day of the year-end window. */
const now = '2026-12-15T02:00:00.000Z'
const ask = (who: string, taskId: string, kind: RequestKind, reason = '上级统一办理', more = {}) =>
  askRequest(actorOf(who), { taskId, kind, reason, ...more }, now)
const refuse = (who: string, taskId: string, kind: RequestKind, note = '依据不足') =>
  refuseRequest(actorOf(who), { taskId, kind, note }, now)
const takeBack = (who: string, taskId: string, kind: RequestKind) =>
  withdrawRequest(actorOf(who), { taskId, kind }, now)
const move = (who: string, taskId: string, name: Move, input = {}) =>
  moveTask(actorOf(who), { taskId, move: name, input: { belowFull: 'on', ...input } }, now)
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()
const statesOf = async (taskId: string) =>
  (await viewTask(actorOf('coordinator'), taskId, now)).requests.map(({ state }) => state)
const asked = async (who: string, taskId: string) =>
  (await viewTodo(actorOf(who), { only: 'review', page: 1 }, now)).lines.find((line) => line.taskId === taskId)?.ask

describe('cancelling', () => {
  it('is asked by a director and agreed to by a leader, each in the system, each in the log', async () => {
    const { id } = await makeTask()
    await ask('director', id, 'cancel')
    expect((await viewTask(actorOf('director'), id, now)).task.status).toBe('inProgress')
    expect([await asked('leader', id), await asked('director', id)]).toEqual(['answer', undefined])
    const { lines } = await viewTodo(actorOf('leader'), { only: 'review', page: 1 }, '2026-12-18T02:00:00.000Z')
    expect(lines.find((line) => line.taskId === id)).toMatchObject({ since: '2026-12-15', workingDaysWaited: 3 })
    await move('leader', id, 'cancel')
    const { task, requests } = await viewTask(actorOf('director'), id, now)
    expect(task.status).toBe('cancelled')
    expect(requests).toMatchObject([
      { state: 'agreed', askerName: 'director', answererName: 'leader', answeredAt: now },
    ])
    const events = await listEventsOf(reader(), 'task', id)
    expect(events.map(({ userId, action, note }) => [userId, action, note])).toEqual([
      ['director', 'request.ask', '上级统一办理'],
      ['leader', 'task.cancel', ''],
    ])
    expect(events[1]?.after).toMatchObject({ status: 'cancelled', askedBy: 'director', askedWith: '上级统一办理' })
    expect(await toldOf(id)).toEqual(['director cancel', 'handler cancel', 'head cancel', 'leader request.ask.cancel'])
    expect(await asked('leader', id)).toBeUndefined()
  })

  it('is done by no director alone, not even one who is a leader too', async () => {
    const { id } = await makeTask()
    await expectRefusal(move('director', id, 'cancel', { reason: '依据' }), 'moveNotYours')
    await expectRefusal(move('leader', id, 'cancel'), 'notAsked')
    await ask('director', id, 'cancel')
    const both = { ...actorOf('leader'), userId: 'director' }
    await expectRefusal(moveTask(both, { taskId: id, move: 'cancel', input: {} }, now), 'decidedBefore')
    await expectRefusal(refuseRequest(both, { taskId: id, kind: 'cancel', note: '不' }, now), 'decidedBefore')
    await expectRefusal(move('foreignLeader', id, 'cancel'), 'notFound')
  })

  it('goes to the leader of the task alone where one is named', async () => {
    const { id } = await makeTask({ leaderId: 'auditor' })
    await ask('director', id, 'cancel')
    await expectRefusal(move('leader', id, 'cancel'), 'moveNotYours')
    expect([await asked('leader', id), await toldOf(id)]).toEqual([undefined, ['auditor request.ask.cancel']])
  })

  it('is refused with a reason that the director is told, and may be asked again', async () => {
    const { id } = await makeTask()
    await ask('director', id, 'cancel')
    await expectRefusal(refuse('leader', id, 'cancel', ' '), 'reasonMissing')
    await expectRefusal(refuse('coordinator', id, 'cancel'), 'moveNotYours')
    await refuse('leader', id, 'cancel')
    expect(await toldOf(id)).toContain('director request.refuse.cancel')
    await expectRefusal(refuse('leader', id, 'cancel'), 'notAsked')
    await ask('director', id, 'cancel', '补充依据')
    expect(await statesOf(id)).toEqual(['open', 'refused'])
  })

  it('is asked once at a time, with a reason, and taken back by the one who asked', async () => {
    const { id } = await makeTask()
    await expectRefusal(ask('director', id, 'cancel', ' '), 'reasonMissing')
    await Promise.all([1, 2, 3].map(() => ask('director', id, 'cancel', '依据', { requestId: `press-${id}` })))
    await expectRefusal(ask('director', id, 'cancel'), 'askedBefore')
    const other = { ...actorOf('director'), userId: 'deputy' }
    await expectRefusal(withdrawRequest(other, { taskId: id, kind: 'cancel' }, now), 'requestNotYours')
    await takeBack('director', id, 'cancel')
    expect(await statesOf(id)).toEqual(['withdrawn'])
    await expectRefusal(move('leader', id, 'cancel'), 'notAsked')
  })

  it('is agreed to or refused as it was read: one taken back and asked for another reason is another', async () => {
    const { id } = await makeTask()
    await ask('director', id, 'cancel', '上级已下文取消')
    const [read] = (await viewTask(actorOf('leader'), id, now)).requests
    await takeBack('director', id, 'cancel')
    await ask('director', id, 'cancel', '办不成了')
    const askedId = read?.id
    await expectRefusal(move('leader', id, 'cancel', { askedId }), 'requestChanged')
    const no = { taskId: id, kind: 'cancel' as const, note: '依据不足', askedId }
    await expectRefusal(refuseRequest(actorOf('leader'), no, now), 'requestChanged')
    const [present] = (await viewTask(actorOf('leader'), id, now)).requests
    await move('leader', id, 'cancel', { askedId: present?.id })
    expect(await statesOf(id)).toEqual(['agreed', 'withdrawn'])
  })

  it('lapses when the task is done meanwhile, and does not come back with a reopening', async () => {
    const { id } = await makeTask({ status: 'officeReview', submittedBy: 'handler' }, { standards: [] })
    await ask('director', id, 'cancel')
    await move('coordinator', id, 'complete')
    await move('director', id, 'reopen', { reason: '回头看', due: '2027-03-31' })
    expect(await statesOf(id)).toEqual(['lapsed'])
    await expectRefusal(move('leader', id, 'cancel'), 'notAsked')
  })

  it('is asked by nobody else and not of a finished task', async () => {
    const { id } = await makeTask()
    for (const who of ['coordinator', 'leader', 'head', 'handler', 'auditor'])
      await expectRefusal(ask(who, id, 'cancel'), 'moveNotYours')
    for (const who of ['admin', 'foreignCoordinator', 'stranger'])
      await expectRefusal(ask(who, id, 'cancel'), 'notFound')
    const done = await makeTask({ status: 'done' })
    await expectRefusal(ask('director', done.id, 'cancel'), 'moveNotFromHere')
  })
})

describe('concluding the year', () => {
  it('rests on the reason that the head wrote, and is concluded by the director', async () => {
    const { id } = await makeTask()
    await expectRefusal(move('director', id, 'concludeYear', { outcome: 'partly', reason: '代写' }), 'notAsked')
    await expectRefusal(ask('director', id, 'concludeYear'), 'moveNotYours')
    await expectRefusal(ask('handler', id, 'concludeYear'), 'moveNotYours')
    await ask('head', id, 'concludeYear', '场地年底才交付')
    expect(await asked('director', id)).toBe('answer')
    await expectRefusal(move('director', id, 'concludeYear', { outcome: 'fulfilled' }), 'outcomeNotFulfilledOnly')
    await move('director', id, 'concludeYear', { outcome: 'partly' })
    const { task } = await viewTask(actorOf('director'), id, now)
    expect([task.status, task.outcome]).toEqual(['closed', 'partly'])
    const event = (await listEventsOf(reader(), 'task', id)).at(-1)
    expect(event?.after).toMatchObject({ askedBy: 'head', askedWith: '场地年底才交付' })
  })

  it('is not by one person who is head and director', async () => {
    const { id } = await makeTask()
    await ask('head', id, 'concludeYear')
    const both = { ...actorOf('director'), userId: 'head' }
    const conclude = { taskId: id, move: 'concludeYear' as const, input: { outcome: 'partly' } }
    await expectRefusal(moveTask(both, conclude, now), 'decidedBefore')
  })

  it('is outside the window neither asked nor done', async () => {
    const { id } = await makeTask()
    const june = '2026-06-15T02:00:00.000Z'
    const early = askRequest(actorOf('head'), { taskId: id, kind: 'concludeYear', reason: '早说' }, june)
    await expectRefusal(early, 'outsideYearEnd')
    await ask('head', id, 'concludeYear')
    const late = { taskId: id, move: 'concludeYear' as const, input: { outcome: 'partly' } }
    await expectRefusal(moveTask(actorOf('director'), late, '2027-02-15T02:00:00.000Z'), 'outsideYearEnd')
  })
})

it('the page offers to each what the server takes', async () => {
  const { id } = await makeTask()
  const rightsOf = async (who: string) => {
    const { moves, asks, refusable, withdrawable } = (await viewTask(actorOf(who), id, now)).rights
    const decisions = moves.map(({ row }) => row.move).filter((name) => name === 'cancel' || name === 'concludeYear')
    return { decisions, asks: asks.map(({ kind }) => kind), refusable, withdrawable }
  }
  const none = { decisions: [], asks: [], refusable: [], withdrawable: [] }
  expect(await rightsOf('director')).toEqual({ ...none, asks: ['cancel'] })
  expect(await rightsOf('head')).toEqual({ ...none, asks: ['concludeYear'] })
  expect(await rightsOf('leader')).toEqual(none)
  await ask('director', id, 'cancel')
  await ask('head', id, 'concludeYear')
  expect(await rightsOf('leader')).toEqual({ ...none, decisions: ['cancel'], refusable: ['cancel'] })
  expect(await rightsOf('director')).toEqual({
    decisions: ['concludeYear'],
    asks: [],
    refusable: ['concludeYear'],
    withdrawable: ['cancel'],
  })
  expect(await rightsOf('coordinator')).toEqual(none)
})
