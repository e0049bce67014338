import { readFileSync } from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { memberships, taskSides, tasks, users } from '@/db/schema'
import { takeSide } from '@/db/task/take-side'
import { useTestDatabase } from '@/db/testing'
import type { Actor, Role } from '@/domain/people'
import type { Move } from '@/domain/task/move/lifecycle'
import type { MoveInput } from '@/domain/task/move/move-input'
import { sides } from '@/domain/task/task'
import { dictionaryOf } from '@/i18n'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { waitingEvidence } from '../testing/waiting-evidence'
import { acceptProgress } from './accept-progress'
import { assignTasks } from './assign-tasks'
import { changeTask } from './change-task'
import { addTaskEvidence } from './evidence/add-evidence'
import { reviewEvidence } from './evidence/review-evidence'
import { moveTask } from './move-task'
import { reportProgress } from './report-progress'
import { reviseTask } from './revise-task'
import { viewTask } from './view-task'
import { viewTodo } from './view-todo'
import { waiveSupport } from './waive-support'

useTestDatabase()
beforeAll(makeDistrict)
beforeAll(() =>
  transaction(async (tx) => {
    const account = { phone: '', passwordHash: '-', mustChangePassword: false, active: true, createdAt: testNow }
    await tx.insert(users).values(['many', 'lone'].map((id) => ({ id, account: id, name: id, ...account })))
    const held = [
      { id: 'm-many', userId: 'many', unitId: 'support', role: 'head' as const },
      { id: 'm-lone-1', userId: 'lone', unitId: 'elsewhere', role: 'head' as const },
      { id: 'm-lone-2', userId: 'lone', unitId: 'elsewhere', role: 'handler' as const },
    ]
    await tx.insert(memberships).values(held.map((row) => ({ ...row, post: '', fromDay: '2020-01-01' })))
  }),
)

/** The one person of several capacities, in one of them. */
const as = (role: Role, unitId = role === 'head' || role === 'handler' ? 'lead' : 'district'): Actor => ({
  ...actorOf('coordinator'),
  userId: 'many',
  name: 'many',
  role,
  unitId,
  unitPath: unitId === 'district' ? '/district/' : `/district/${unitId}/`,
})
const move = (actor: Actor, taskId: string, name: Move, input: MoveInput = {}) =>
  moveTask(actor, { taskId, move: name, input: { belowFull: 'on', ...input } }, testNow)
const proof = {
  kind: 'document',
  title: '验收报告',
  process: false,
  issuer: '',
  issuedOn: null,
  reference: '1号',
} as const
const prove = (actor: Actor, id: string) =>
  addTaskEvidence(actor, { taskId: id, evidence: [{ ...proof, standardId: `${id}-s1` }] }, testNow)
async function judge(actor: Actor, taskId: string) {
  const evidenceIds = await waitingEvidence(taskId)
  return reviewEvidence(actor, { taskId, evidenceIds, state: 'accepted', note: '' }, testNow)
}
const done = { done: '已建成', percent: 90, problems: '', next: '', occurrenceId: null, evidence: [] }

describe('one person as head, coordinator, leader and director', () => {
  it('approves for the unit and is then stopped at every other desk', async () => {
    const { id } = await makeTask({ priority: 'key' })
    await prove(actorOf('handler'), id)
    await move(actorOf('handler'), id, 'submit')
    await move(as('head'), id, 'approveUnit')
    const refusal = await expectRefusal(judge(as('coordinator'), id), 'decidedBefore')
    expect(refusal.facts).toEqual({ side: 'unit', title: '建成执法监督平台' })
    await judge(actorOf('coordinator'), id)
    await expectRefusal(move(as('coordinator'), id, 'complete'), 'decidedBefore')
    await expectRefusal(move(as('coordinator'), id, 'sendBack', { reason: '再改' }), 'decidedBefore')
    await move(actorOf('coordinator'), id, 'complete')
    await expectRefusal(move(as('leader'), id, 'approve'), 'decidedBefore')
    await move(actorOf('leader'), id, 'approve')
    await expectRefusal(move(as('director'), id, 'close', { outcome: 'fulfilled' }), 'decidedBefore')
    await move(actorOf('director'), id, 'close', { outcome: 'fulfilled' })
  })

  it('approves as leader what it completed as coordinator no more than it closes it', async () => {
    const { id } = await makeTask({ status: 'officeReview', priority: 'key' }, { standards: [] })
    await move(as('coordinator'), id, 'complete')
    await expectRefusal(move(as('leader'), id, 'approve'), 'decidedBefore')
    await move(actorOf('leader'), id, 'approve')
    await expectRefusal(move(as('director'), id, 'close', { outcome: 'partly' }), 'decidedBefore')
  })

  it('stays barred after a reopening by what it did in the first round', async () => {
    const { id } = await makeTask({ handlerId: 'many' }, { standards: [] })
    await move(as('handler'), id, 'submit')
    await move(actorOf('head'), id, 'approveUnit')
    await move(actorOf('coordinator'), id, 'complete')
    await move(actorOf('director'), id, 'reopen', { reason: '回头看', due: '2026-09-30' })
    await expectRefusal(judge(as('coordinator'), id), 'decidedBefore')
    await expectRefusal(move(as('director'), id, 'suspend', { reason: '缓办' }), 'decidedBefore')
  })

  it('may decide twice from the same side: approve again after a return', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'handler' }, { standards: [] })
    await move(as('head'), id, 'approveUnit')
    await move(actorOf('coordinator'), id, 'sendBack', { reason: '再改' })
    await move(actorOf('handler'), id, 'submit')
    await move(as('head'), id, 'approveUnit')
    expect((await reader().select().from(tasks).where(eq(tasks.id, id)))[0]?.status).toBe('officeReview')
  })

  it('checks nothing that it reported, answered or uploaded', async () => {
    for (const work of [
      (id: string) => reportProgress(as('handler'), { taskId: id, ...done }, testNow),
      (id: string) => reportProgress(as('head', 'support'), { taskId: id, ...done }, testNow),
      (id: string) => prove(as('handler'), id),
    ]) {
      const { id } = await makeTask({ handlerId: 'many' }, { supporting: ['support'] })
      const { updateId } = await reportProgress(actorOf('supportHead'), { taskId: id, ...done }, testNow)
      await work(id)
      await expectRefusal(acceptProgress(as('coordinator'), { taskId: id, updateId }, testNow), 'decidedBefore')
      await expectRefusal(judge(as('coordinator'), id), 'decidedBefore')
      await expectRefusal(move(as('director'), id, 'suspend', { reason: '缓办' }), 'decidedBefore')
    }
  })

  it('sets nobody who checks the work that it does: neither priority nor leader nor supporting units', async () => {
    const { id } = await makeTask({ handlerId: 'many', needsLeader: true })
    await reportProgress(as('handler'), { taskId: id, ...done }, testNow)
    const edit = {
      leaderId: null,
      priority: 'normal' as const,
      needsLeader: false,
      note: '',
      supportingUnitIds: [],
      newStandards: [],
    }
    await expectRefusal(changeTask(as('coordinator'), { taskId: id, ...edit }, testNow), 'decidedBefore')
    const assignment = { taskIds: [id], leaderId: 'leader', handlerId: null, priority: null }
    await expectRefusal(assignTasks(as('director'), assignment, testNow), 'decidedBefore')
    expect((await viewTask(as('coordinator'), id, testNow)).rights.canChange).toBe(false)
    await changeTask(actorOf('coordinator'), { taskId: id, ...edit }, testNow)
  })

  it('is shown the barred decisions as barred, each with the reason', async () => {
    const { id } = await makeTask({ status: 'officeReview', priority: 'key' }, { standards: [] })
    await transaction(async (tx) => takeSide(tx, { taskId: id, userId: 'many', side: 'unit', at: testNow }))
    const { rights } = await viewTask(as('coordinator'), id, testNow)
    expect(rights.moves.map(({ row, obstacle }) => [row.move, obstacle?.code])).toEqual([
      ['complete', 'decidedBefore'],
      ['sendBack', 'decidedBefore'],
    ])
  })

  it('rewrites nothing that it objected to itself, and is not asked to', async () => {
    const { id } = await makeTask({ status: 'assigned' })
    await move(as('head'), id, 'object', { reason: '要求过高' })
    const revision = { taskId: id, leadUnitId: 'lead', requiredResult: '有个方案', due: '2026-12-31' }
    for (const role of ['coordinator', 'director'] as const)
      await expectRefusal(reviseTask(as(role), revision, testNow), 'decidedBefore')
    const asksOf = async (actor: Actor) =>
      (await viewTodo(actor, { only: null, page: 1 }, testNow)).lines.filter(({ taskId }) => taskId === id)
    expect([await asksOf(as('coordinator')), (await asksOf(actorOf('coordinator'))).length]).toEqual([[], 1])
    await reviseTask(actorOf('coordinator'), revision, testNow)
  })

  it('registers nothing again that it revised itself', async () => {
    const { id } = await makeTask({ status: 'draft', objected: true })
    const revision = { taskId: id, leadUnitId: 'lead', requiredResult: '接入 6 个部门', due: '' }
    await reviseTask(as('director'), revision, testNow)
    await expectRefusal(move(as('director'), id, 'register', { nonSecret: 'on' }), 'ownDraft')
    await move(actorOf('director'), id, 'register', { nonSecret: 'on' })
  })
})

describe('waiving a supporting unit', () => {
  const waive = (actor: Actor, taskId: string) =>
    waiveSupport(actor, { taskId, supportingId: `${taskId}-support`, reason: '职能已划转' }, testNow)

  it('is not for one who belongs to that unit, nor for one who did the work', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    await expectRefusal(waive(as('head'), id), 'ownSupport')
    expect((await viewTask(as('head'), id, testNow)).supporting.map(({ canWaive }) => canWaive)).toEqual([false])
    await transaction(async (tx) => takeSide(tx, { taskId: id, userId: 'head', side: 'work', at: testNow }))
    await expectRefusal(waive(actorOf('head'), id), 'decidedBefore')
  })
  it('is a decision for the unit: whoever made it completes nothing', async () => {
    const { id } = await makeTask({}, { supporting: ['support'], standards: [] })
    expect((await viewTask(actorOf('head'), id, testNow)).supporting.map(({ canWaive }) => canWaive)).toEqual([true])
    await waive(actorOf('head'), id)
    await move(actorOf('handler'), id, 'submit')
    await move(actorOf('head'), id, 'approveUnit')
    const headAsCoordinator = { ...actorOf('coordinator'), userId: 'head' }
    await expectRefusal(move(headAsCoordinator, id, 'complete'), 'decidedBefore')
  })
})

describe('a unit of one person', () => {
  const lone = (role: Role): Actor => ({
    ...actorOf('foreignCoordinator'),
    userId: 'lone',
    role,
    unitId: 'elsewhere',
    unitPath: '/elsewhere/',
  })

  it('approves its own submission by a waiver, which stands in the log as declared', async () => {
    const { id } = await makeTask(
      { leadUnitId: 'elsewhere', handlerId: 'lone' },
      { standards: [], supporting: ['support'] },
    )
    const waiver = { taskId: id, supportingId: `${id}-support`, reason: '职能已划转' }
    await waiveSupport(lone('head'), waiver, testNow)
    await move(lone('handler'), id, 'submit')
    await expectRefusal(move(lone('head'), id, 'approveUnit'), 'waiverMissing')
    await move(lone('head'), id, 'approveUnit', { waiver: '本单位仅一人' })
    const event = (await listEventsOf(reader(), 'task', id)).at(-1)
    expect(event).toMatchObject({ action: 'task.approveUnit', after: { waiver: '本单位仅一人' } })
  })
})

it('an installation of before learns from its rows and its log who stood where', async () => {
  const { id } = await makeTask({ priority: 'key' }, { supporting: ['support'] })
  await reportProgress(actorOf('supportHandler'), { taskId: id, ...done }, testNow)
  await prove(actorOf('handler'), id)
  await move(actorOf('handler'), id, 'submit')
  await move(actorOf('head'), id, 'approveUnit')
  await judge(actorOf('coordinator'), id)
  await move(actorOf('coordinator'), id, 'complete')
  await move(actorOf('leader'), id, 'sendBack', { reason: '再核' })
  await move(actorOf('director'), id, 'suspend', { reason: '缓办' })
  const rows = async () =>
    (await reader().select().from(taskSides).where(eq(taskSides.taskId, id)))
      .map(({ userId, side }) => `${userId} ${side}`)
      .sort()
  const known = await rows()
  expect(known).toHaveLength(6)
  const [, fill = ''] = readFileSync('drizzle/0005_task-sides.sql', 'utf8').split('--> statement-breakpoint')
  await transaction(async (tx) => {
    await tx.delete(taskSides)
    await tx.run(sql.raw(fill))
  })
  expect(await rows()).toEqual(known)
})

it('every side is known to the dictionaries by what was done on it', () => {
  for (const locale of ['zh', 'en'] as const) {
    const said = sides.map((side) => dictionaryOf(locale).refusals.decidedBefore?.({ side, title: '平台' }))
    expect(new Set(said).size).toBe(sides.length)
  }
})
