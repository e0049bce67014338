import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { evidence, notifications } from '@/db/schema'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { acceptProgress } from '../accept-progress'
import { decideOccurrence } from '../decide-occurrence'
import { reportProgress } from '../report-progress'
import { viewTask } from '../view-task'
import { addTaskEvidence } from './add-evidence'
import { type EvidenceVerdict, reviewEvidence } from './review-evidence'
import { withdrawEvidence } from './withdraw-evidence'

useTestDatabase()
beforeAll(makeDistrict)

const document = (title: string, standardId: string | null) =>
  ({
    kind: 'document',
    title,
    standardId,
    process: false,
    issuer: '',
    issuedOn: null,
    reference: '〔2026〕1号',
  }) as const
async function makeProvenTask(titles = ['验收报告', '照片']) {
  const task = await makeTask()
  const pieces = titles.map((title) => document(title, `${task.id}-s1`))
  await addTaskEvidence(actorOf('handler'), { taskId: task.id, evidence: pieces }, testNow)
  const ids = (await evidenceOf(task.id)).map(({ id }) => id)
  return { taskId: task.id, ids }
}
const evidenceOf = async (taskId: string) =>
  (await findDossier(reader(), visibleTo(actorOf('coordinator')), taskId, '2026-03-02'))?.evidence ?? []
async function judge(who: string, taskId: string, more: Partial<EvidenceVerdict>) {
  const evidenceIds = (await evidenceOf(taskId)).map(({ id }) => id)
  return reviewEvidence(actorOf(who), { taskId, evidenceIds, state: 'accepted', note: '', ...more }, testNow)
}

describe('a coordinator', () => {
  it('accepts all that waits at once', async () => {
    const { taskId } = await makeProvenTask()
    expect(await judge('coordinator', taskId, {})).toEqual({ count: '2' })
    expect((await evidenceOf(taskId)).map(({ state, reviewedBy }) => [state, reviewedBy])).toEqual([
      ['accepted', 'coordinator'],
      ['accepted', 'coordinator'],
    ])
  })
  it('rejects one with a note that the handler is told', async () => {
    const { taskId, ids } = await makeProvenTask()
    await judge('coordinator', taskId, { evidenceIds: [ids[1] ?? ''], state: 'rejected', note: '只有会议照片' })
    expect((await evidenceOf(taskId)).map(({ state, reviewNote }) => [state, reviewNote])).toEqual([
      ['pending', ''],
      ['rejected', '只有会议照片'],
    ])
    const told = (await reader().select().from(notifications)).filter((row) => row.taskId === taskId)
    expect(told.map(({ userId, kind, facts }) => [userId, kind, facts.reason])).toEqual([
      ['handler', 'evidenceRejected', '只有会议照片'],
    ])
    expect((await listEventsOf(reader(), 'task', taskId)).at(-1)).toMatchObject({
      action: 'evidence.reject',
      note: '只有会议照片',
    })
  })
  it('rejects nothing without a note', async () => {
    const { taskId } = await makeProvenTask()
    await expectRefusal(judge('coordinator', taskId, { state: 'rejected', note: ' ' }), 'verdictNoteMissing')
  })
  it('judges no evidence of another task', async () => {
    const [mine, other] = [await makeProvenTask(), await makeProvenTask()]
    await expectRefusal(judge('coordinator', mine.taskId, { evidenceIds: other.ids }), 'notFound')
  })
  it('judges no evidence of their own, handed in while they were the handler too', async () => {
    const { taskId } = await makeProvenTask()
    await transaction(async (tx) =>
      tx.update(evidence).set({ uploadedBy: 'coordinator' }).where(eq(evidence.taskId, taskId)),
    )
    const refusal = await expectRefusal(judge('coordinator', taskId, {}), 'ownEvidence')
    expect(refusal.facts.title).toBe('验收报告')
  })
  it('accepts of what was on the page what still waits, and nothing that came after', async () => {
    const { taskId, ids } = await makeProvenTask(['验收报告', '照片', '通知'])
    await judge('coordinator', taskId, { evidenceIds: [ids[1] ?? ''], state: 'rejected', note: '只有会议照片' })
    await addTaskEvidence(actorOf('handler'), { taskId, evidence: [document('后补材料', `${taskId}-s1`)] }, testNow)
    expect(await judge('coordinator', taskId, { evidenceIds: ids })).toEqual({ count: '2' })
    expect((await evidenceOf(taskId)).map(({ state }) => state)).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'pending',
    ])
  })
  it('judges no piece a second time, neither as before nor the other way', async () => {
    const { taskId, ids } = await makeProvenTask()
    const evidenceIds = ids.slice(0, 1)
    await judge('coordinator', taskId, { evidenceIds })
    for (const state of ['accepted', 'rejected'] as const)
      await expectRefusal(judge('coordinator', taskId, { evidenceIds, state, note: '再看' }), 'verdictGiven')
    expect((await evidenceOf(taskId)).map(({ state, reviewNote }) => [state, reviewNote])).toEqual([
      ['accepted', ''],
      ['pending', ''],
    ])
  })
  it('has nothing to accept where nothing waits', async () => {
    const { taskId } = await makeProvenTask()
    await judge('coordinator', taskId, {})
    await expectRefusal(judge('coordinator', taskId, {}), 'evidenceMissing')
    await expectRefusal(judge('coordinator', taskId, { evidenceIds: [] }), 'notFound')
  })
})

it('lets nobody else judge', async () => {
  const { taskId } = await makeProvenTask()
  for (const who of ['handler', 'director', 'auditor']) await expectRefusal(judge(who, taskId, {}), 'notAllowed')
  // A head judges where the body does without the office's review (small-office.test.ts).
  await expectRefusal(judge('head', taskId, {}), 'moveNotYours')
  await expectRefusal(judge('foreignCoordinator', taskId, {}), 'notFound')
})

describe('withdrawing evidence', () => {
  const withdraw = (who: string, taskId: string, evidenceId = '') =>
    withdrawEvidence(actorOf(who), { taskId, evidenceId }, testNow)
  it('is open to the one who brought it and stays in the log', async () => {
    const { taskId, ids } = await makeProvenTask()
    await withdraw('handler', taskId, ids[0])
    expect((await evidenceOf(taskId)).map(({ title }) => title)).toEqual(['照片'])
    expect((await listEventsOf(reader(), 'task', taskId)).at(-1)).toMatchObject({
      action: 'evidence.withdraw',
      before: { title: '验收报告' },
    })
  })
  it('is refused to others, for judged pieces, foreign ones, and in review', async () => {
    const { taskId, ids } = await makeProvenTask()
    await expectRefusal(withdraw('head', taskId, ids[0]), 'evidenceNotYours')
    await expectRefusal(withdraw('handler', taskId, 'foreign'), 'notFound')
    await judge('coordinator', taskId, {})
    await expectRefusal(withdraw('handler', taskId, ids[0]), 'evidenceJudged')
  })
  it('is refused once the report that it came with was accepted', async () => {
    const { id: taskId } = await makeTask()
    const told = { done: '已验收', percent: 80, problems: '', next: '', occurrenceId: null }
    const pieces = [document('验收报告', `${taskId}-s1`)]
    const { updateId } = await reportProgress(actorOf('handler'), { taskId, ...told, evidence: pieces }, testNow)
    await acceptProgress(actorOf('coordinator'), { taskId, updateId }, testNow)
    const [item] = await evidenceOf(taskId)
    await expectRefusal(withdraw('handler', taskId, item?.id), 'evidenceOfAccepted')
  })
  it('is refused once the head has accepted the period that it was filed for, and not offered on the page', async () => {
    const { id: taskId } = await makeTask(
      { period: 'quarter', deadlineKind: 'recurring' },
      { occurrences: [{ label: '2026Q1', due: '2026-04-08' }] },
    )
    const occurrenceId = `${taskId}-2026Q1`
    const told = { done: '一季度已办', percent: 45, problems: '', next: '', occurrenceId }
    const pieces = [document('一季度通报', `${taskId}-s1`)]
    await reportProgress(actorOf('handler'), { taskId, ...told, evidence: pieces }, testNow)
    const offered = async () => {
      const { standards } = await viewTask(actorOf('handler'), taskId, testNow)
      return standards.flatMap((standard) => standard.evidence.map(({ canWithdraw }) => canWithdraw))
    }
    expect(await offered()).toEqual([true])
    await decideOccurrence(actorOf('head'), { taskId, occurrenceId, deed: 'accept', reason: '' }, testNow)
    expect(await offered()).toEqual([false])
    const [item] = await evidenceOf(taskId)
    await expectRefusal(withdraw('handler', taskId, item?.id), 'evidenceOfAccepted')
  })
})

it('adds no evidence to a task that others run, and no empty bundle', async () => {
  const { id } = await makeTask()
  const add = (who: string, pieces: ReturnType<typeof document>[]) =>
    addTaskEvidence(actorOf(who), { taskId: id, evidence: pieces }, testNow)
  await expectRefusal(add('colleague', [document('报告', null)]), 'moveNotYours')
  await expectRefusal(add('handler', []), 'evidenceMissing')
})
