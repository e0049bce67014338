import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { moves } from '@/domain/task/move/lifecycle'
import { type TaskStatus, taskStatuses } from '@/domain/task/task'
import { registerPlan } from '../plan/register-plan'
import { reopenPlan } from '../plan/reopen-plan'
import { changePlan } from '../plan/steps/change-plan'
import { importReport } from '../report/import-report'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makePlan } from '../testing/make-plan'
import { makeTask } from '../testing/make-task'
import { acceptProgress } from './accept-progress'
import { assignTasks } from './assign-tasks'
import { changeTask } from './change-task'
import { decideOccurrence } from './decide-occurrence'
import { addTaskEvidence } from './evidence/add-evidence'
import { renewEvidence } from './evidence/renew-evidence'
import { reviewEvidence } from './evidence/review-evidence'
import { withdrawEvidence } from './evidence/withdraw-evidence'
import { moveTask } from './move-task'
import { reassignHandler } from './reassign-handler'
import { reportProgress } from './report-progress'
import { reviseTask } from './revise-task'
import { viewAssignment } from './view-assignment'
import { viewTask } from './view-task'
import { viewTodo } from './view-todo'
import { waiveSupport } from './waive-support'

useTestDatabase()
beforeAll(makeDistrict)

/** People who hold an office role in the department that leads the district's tasks. */
const office = (['coordinator', 'director', 'leader', 'auditor'] as const).map((role) => ({
  ...actorOf(role),
  userId: `lead-${role}`,
  unitId: 'lead',
  unitPath: '/district/lead/',
}))
const proof = {
  kind: 'document',
  title: '验收报告',
  process: false,
  issuer: '',
  issuedOn: null,
  reference: '1号',
} as const
const input = { reason: '依据', outcome: 'partly', due: '2026-12-01', nonSecret: 'on', handlerId: 'handler' }

/** Every act on a task beside its moves. */
const acts: Record<string, (actor: Actor, taskId: string) => Promise<unknown>> = {
  judge: (actor, taskId) => reviewEvidence(actor, { taskId, evidenceIds: ['e'], state: 'accepted', note: '' }, testNow),
  accept: (actor, taskId) => acceptProgress(actor, { taskId, updateId: 'u' }, testNow),
  change: (actor, taskId) => changeTask(actor, { ...edit, taskId }, testNow),
  assign: (actor, taskId) =>
    assignTasks(actor, { taskIds: [taskId], leaderId: null, handlerId: null, priority: 'key' }, testNow),
  revise: (actor, taskId) =>
    reviseTask(actor, { taskId, leadUnitId: 'lead', requiredResult: '少做一些', due: '' }, testNow),
  reassign: (actor, taskId) => reassignHandler(actor, { tasks: [{ taskId }], handlerId: 'colleague' }, testNow),
  waive: (actor, taskId) => waiveSupport(actor, { taskId, supportingId: `${taskId}-support`, reason: '不需' }, testNow),
  report: (actor, taskId) =>
    reportProgress(
      actor,
      { taskId, done: '完成', percent: 90, problems: '', next: '', occurrenceId: null, evidence: [] },
      testNow,
    ),
  prove: (actor, taskId) =>
    addTaskEvidence(actor, { taskId, evidence: [{ ...proof, standardId: `${taskId}-s1` }] }, testNow),
  judgeExplanation: (actor, taskId) =>
    decideOccurrence(actor, { taskId, occurrenceId: `${taskId}-2026Q1`, deed: 'excuse', reason: '' }, testNow),
  renew: (actor, taskId) => renewEvidence(actor, { taskId, evidenceId: 'e' }, testNow),
  explain: (actor, taskId) =>
    decideOccurrence(actor, { taskId, occurrenceId: `${taskId}-2026Q1`, deed: 'explain', reason: '不需' }, testNow),
}
const edit = {
  leaderId: null,
  priority: 'key' as const,
  needsLeader: false,
  note: '',
  supportingUnitIds: [],
  newStandards: [],
}

const around = { supporting: ['support'], occurrences: [{ label: '2026Q1', due: '2026-04-08' }] }
const rowOf = (status: TaskStatus) => ({
  status,
  objected: status === 'draft',
  submittedBy: 'handler',
  heldStatus: status === 'suspended' ? ('inProgress' as const) : null,
})

/** The codes that say no to the person or to the state of the task, not to what the form holds. */
const saysNo = ['notFound', 'notAllowed', 'issuerElsewhere', 'moveNotYours', 'moveNotFromHere', 'assignFinished']
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

/** The moves and deeds that the task's page offers; none where it is not found. */
async function listOffered(actor: Actor, taskId: string): Promise<string[]> {
  const page = await viewTask(actor, taskId, testNow).catch(() => null)
  const deeds = Object.entries(page?.rights ?? {}).filter(([name, right]) => /^can|part/.test(name) && right)
  return [...(page?.rights.moves ?? []).map(({ row }) => row.move), ...deeds.map(([name]) => name)]
}

describe('an office of the unit that was set the task', () => {
  it('is offered nothing and gets nothing done, in any state', async () => {
    for (const status of taskStatuses) {
      const { id } = await makeTask(rowOf(status), around)
      for (const actor of office) {
        expect([status, actor.role, await listOffered(actor, id)]).toEqual([status, actor.role, []])
        if (status === 'draft') await expectRefusal(viewTask(actor, id, testNow), 'notFound')
        for (const move of moves)
          expect(saysNo, move).toContain(await codeOf(moveTask(actor, { taskId: id, move, input }, testNow)))
        for (const [name, act] of Object.entries(acts)) expect(saysNo, name).toContain(await codeOf(act(actor, id)))
      }
      expect(await listEventsOf(reader(), 'task', id)).toEqual([])
    }
  })

  it('is told that the report is another body’s', async () => {
    const { id } = await makeTask({ status: 'done', completedBy: 'coordinator' })
    const director = office[1] as Actor
    await expectRefusal(moveTask(director, { taskId: id, move: 'close', input }, testNow), 'issuerElsewhere')
  })

  it('finds nothing on its to-do list and nothing to assign, however much its unit leads', async () => {
    const tasks = []
    for (const status of taskStatuses) tasks.push(await makeTask(rowOf(status)))
    for (const actor of office) {
      expect([actor.role, (await viewTodo(actor, { only: null, page: 1 }, testNow)).total]).toEqual([actor.role, 0])
      if (actor.role === 'coordinator' || actor.role === 'director') {
        const ids = tasks.map(({ id }) => id)
        expect((await viewAssignment(actor, ids, testNow)).lines).toEqual([])
      }
    }
  })

  it('neither touches the plan of the body above nor imports a report for it', async () => {
    const { reportId } = await makePlan()
    for (const actor of office.slice(0, 2)) {
      await expectRefusal(
        changePlan(actor, 'review', { reportId }, testNow, async () => ({})),
        'notFound',
      )
      await expectRefusal(reopenPlan(actor, { reportId: 'r1', reason: '再看' }, testNow), 'notAllowed')
      const pasted = '法治报告\n二、下一步工作打算\n一是建成平台。'
      const report = { pasted, issuerUnitId: 'district', year: 2025, withoutSteps: true }
      await expectRefusal(importReport(actor, report, testNow), 'issuerUnknown')
    }
    const director = office[1] as Actor
    await expectRefusal(registerPlan(director, { reportId: 'r1', nonSecret: true }, testNow), 'notAllowed')
  })
})

it('evidence is taken back only in the capacity that reports, not by its owner as an auditor', async () => {
  const { id } = await makeTask()
  await addTaskEvidence(actorOf('handler'), { taskId: id, evidence: [{ ...proof, standardId: `${id}-s1` }] }, testNow)
  const page = await viewTask(actorOf('handler'), id, testNow)
  const [item] = page.standards.flatMap(({ evidence }) => evidence)
  const asAuditor = { ...actorOf('auditor'), userId: 'handler' }
  const seen = await viewTask(asAuditor, id, testNow)
  expect(seen.standards.flatMap(({ evidence }) => evidence.map(({ canWithdraw }) => canWithdraw))).toEqual([false])
  await expectRefusal(withdrawEvidence(asAuditor, { taskId: id, evidenceId: item?.id ?? '' }, testNow), 'moveNotYours')
})
