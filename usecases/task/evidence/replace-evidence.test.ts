import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { lapseEvidence } from '@/db/evidence/save-evidence'
import { evidence, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { everything, firstPage } from '@/domain/task/ledger'
import type { Evidence } from '@/domain/task/task'
import { viewLedger } from '../../ledger/view-ledger'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { makeTextFile } from '../../testing/make-text-file'
import { acceptProgress } from '../accept-progress'
import { moveTask } from '../move-task'
import { reportProgress } from '../report-progress'
import { addTaskEvidence } from './add-evidence'
import { readEvidence } from './read-evidence'
import { replaceEvidence } from './replace-evidence'
import { reviewEvidence } from './review-evidence'
import { withdrawEvidence } from './withdraw-evidence'

useTestDatabase()
beforeAll(makeDistrict)

const at = (minute: number) => `2026-03-02T03:${String(minute).padStart(2, '0')}:00.000Z`
const piecesOf = (taskId: string): Promise<Evidence[]> =>
  reader().select().from(evidence).where(eq(evidence.taskId, taskId)).orderBy(evidence.uploadedAt)
const judge = (taskId: string, id: string, state: 'accepted' | 'rejected') =>
  reviewEvidence(actorOf('coordinator'), { taskId, evidenceIds: [id], state, note: '缺页' }, at(1))
const replace = (who: string, taskId: string, evidenceId: string, words = '第二版', minute = 2) =>
  replaceEvidence(actorOf(who), { taskId, evidenceId, evidence: [makeTextFile(words)] }, at(minute))

async function makeProven(state: 'accepted' | 'rejected' | 'pending' = 'accepted') {
  const { id: taskId } = await makeTask({}, { supporting: ['support'] })
  await addTaskEvidence(
    actorOf('handler'),
    { taskId, evidence: [makeTextFile('第一版', { standardId: `${taskId}-s1` })] },
    at(0),
  )
  const [{ id } = { id: '' }] = await piecesOf(taskId)
  if (state !== 'pending') await judge(taskId, id, state)
  return { taskId, id }
}

describe('a newer version', () => {
  it('waits for its check in the place of the older, which stays on record with its verdict and file', async () => {
    const { taskId, id } = await makeProven()
    await replace('handler', taskId, id)
    const [older, newer] = await piecesOf(taskId)
    expect(older).toMatchObject({ state: 'superseded', heldState: 'accepted', reviewedBy: 'coordinator' })
    expect(newer).toMatchObject({ state: 'pending', replacesId: id, standardId: `${taskId}-s1`, reviewedBy: null })
    for (const who of ['coordinator', 'handler']) {
      const file = await readEvidence(actorOf(who), id, testNow)
      expect(new TextDecoder().decode(file.bytes)).toBe('第一版')
    }
    const event = (await listEventsOf(reader(), 'task', taskId)).at(-1)
    expect(event).toMatchObject({ action: 'evidence.replace', before: { evidence: ['第一版'] } })
    expect(JSON.stringify(event?.after)).toContain(newer?.fileHash)
    expect(JSON.stringify(event?.before)).toContain(older?.fileHash)
  })
  it('alone counts: what it replaced proves no standard and lets no task be handed in or completed', async () => {
    const { taskId, id } = await makeProven()
    const proven = async () => {
      const page = { ...firstPage, group: null }
      const { lines } = await viewLedger(
        actorOf('coordinator'),
        { filter: { ...everything, ids: [taskId] }, page },
        testNow,
      )
      return lines[0]?.provenCount
    }
    expect(await proven()).toBe(1)
    await replace('handler', taskId, id)
    expect(await proven()).toBe(0)
    const newer = (await piecesOf(taskId))[1]?.id ?? ''
    await judge(taskId, newer, 'rejected')
    const submit = () => moveTask(actorOf('handler'), { taskId, move: 'submit', input: { belowFull: 'on' } }, at(5))
    await expectRefusal(submit(), 'standardUnanswered')
  })
  it('passes the gate of new evidence: who reports on the running task, and nobody else', async () => {
    const { taskId, id } = await makeProven()
    for (const who of ['head', 'colleague', 'coordinator', 'auditor'])
      await expectRefusal(replace(who, taskId, id), 'moveNotYours')
    await expectRefusal(replace('stranger', taskId, id), 'notFound')
    await expectRefusal(replace('supportHandler', taskId, id), 'replaceNotYours')
    await expectRefusal(replace('handler', taskId, 'none'), 'notFound')
    const other = await makeProven()
    await expectRefusal(replace('handler', taskId, other.id), 'notFound')
    await transaction((tx) => tx.update(tasks).set({ status: 'officeReview' }).where(eq(tasks.id, taskId)))
    await expectRefusal(replace('handler', taskId, id), 'moveNotFromHere')
    expect((await piecesOf(taskId)).map(({ state }) => state)).toEqual(['accepted'])
  })
  it('is one piece', async () => {
    const { taskId, id } = await makeProven()
    for (const pieces of [[], [makeTextFile('甲'), makeTextFile('乙')]])
      await expectRefusal(
        replaceEvidence(actorOf('handler'), { taskId, evidenceId: id, evidence: pieces }, at(2)),
        'versionOne',
      )
  })
  it('is replaced itself, and not what it replaced; neither is judged or taken back', async () => {
    const { taskId, id } = await makeProven()
    await replace('handler', taskId, id)
    await expectRefusal(replace('handler', taskId, id, '第三版'), 'evidenceSuperseded')
    await expectRefusal(judge(taskId, id, 'accepted'), 'evidenceSuperseded')
    await expectRefusal(withdrawEvidence(actorOf('handler'), { taskId, evidenceId: id }, at(4)), 'evidenceSuperseded')
    await replace('handler', taskId, (await piecesOf(taskId))[1]?.id ?? '', '第三版', 3)
    expect((await piecesOf(taskId)).map(({ state }) => state)).toEqual(['superseded', 'superseded', 'pending'])
  })
  it.each(['accepted', 'rejected', 'pending'] as const)('taken back puts back what was %s', async (state) => {
    const { taskId, id } = await makeProven(state)
    await replace('handler', taskId, id)
    const newer = (await piecesOf(taskId))[1]?.id ?? ''
    await withdrawEvidence(actorOf('handler'), { taskId, evidenceId: newer }, at(4))
    expect(await piecesOf(taskId)).toMatchObject([{ id, state, heldState: null }])
  })
  it('is taken back though the report that the older came with was accepted', async () => {
    const { id: taskId } = await makeTask({})
    const words = { taskId, done: '已建成', percent: 50, problems: '', next: '', occurrenceId: null }
    const told = { ...words, evidence: [makeTextFile('第一版')] }
    const { updateId } = await reportProgress(actorOf('handler'), told, at(0))
    await acceptProgress(actorOf('coordinator'), { taskId, updateId }, at(1))
    const [{ id } = { id: '' }] = await piecesOf(taskId)
    await expectRefusal(withdrawEvidence(actorOf('handler'), { taskId, evidenceId: id }, at(2)), 'evidenceOfAccepted')
    await replace('handler', taskId, id)
    const newer = (await piecesOf(taskId))[1]
    expect(newer?.updateId).toBe(updateId)
    await withdrawEvidence(actorOf('handler'), { taskId, evidenceId: newer?.id ?? '' }, at(4))
    expect(await piecesOf(taskId)).toMatchObject([{ id, updateId, state: 'pending', heldState: null }])
  })
  it('of a supporting unit replaces what its own people handed in', async () => {
    const { taskId } = await makeProven()
    await addTaskEvidence(actorOf('supportHandler'), { taskId, evidence: [makeTextFile('配合材料')] }, at(1))
    const own = (await piecesOf(taskId)).find(({ uploadedBy }) => uploadedBy === 'supportHandler')
    await replace('supportHandler', taskId, own?.id ?? '')
    expect((await piecesOf(taskId)).map(({ state }) => state)).toEqual(['accepted', 'superseded', 'pending'])
  })
})

it('a reopening asks for the newest version again and leaves the older as it was', async () => {
  const { taskId, id } = await makeProven()
  await replace('handler', taskId, id)
  await transaction((tx) => lapseEvidence(tx, taskId))
  expect((await piecesOf(taskId)).map(({ state }) => state)).toEqual(['superseded', 'lapsed'])
})
