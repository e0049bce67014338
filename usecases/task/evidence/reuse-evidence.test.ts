import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { sweepLeftovers } from '@/db/backup/leftovers'
import { reader, transaction } from '@/db/client'
import { addEvidence } from '@/db/evidence/save-evidence'
import { forgetUnnamed } from '@/db/files/file-notes'
import { readFile } from '@/db/files/file-store'
import { evidence, files } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Evidence } from '@/domain/task/task'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { makeTextFile } from '../../testing/make-text-file'
import { viewTask } from '../view-task'
import { addTaskEvidence } from './add-evidence'
import { reuseEvidence } from './reuse-evidence'
import { reviewEvidence } from './review-evidence'
import { viewReusable } from './view-reusable'
import { withdrawEvidence } from './withdraw-evidence'

useTestDatabase()
beforeAll(makeDistrict)

const piecesOf = (taskId: string): Promise<Evidence[]> =>
  reader().select().from(evidence).where(eq(evidence.taskId, taskId))
const reuse = (who: string, taskId: string, ...evidenceId: string[]) =>
  reuseEvidence(actorOf(who), { taskId, standardId: `${taskId}-s1`, evidenceId }, testNow)
const offered = async (who: string, taskId: string, words = '') =>
  (await viewReusable(actorOf(who), taskId, words, testNow)).files.map(({ title }) => title)

/** A task with one file of its own; gives the ids of both and the file's sum. */
async function makeFiled(words: string, more: Parameters<typeof makeTask>[0] = {}, who = 'handler') {
  const { id: taskId } = await makeTask(more)
  await addTaskEvidence(
    actorOf(who),
    { taskId, evidence: [makeTextFile(words, { validUntil: '2027-01-01' })] },
    testNow,
  )
  const [piece] = await piecesOf(taskId)
  return { taskId, id: piece?.id ?? '', hash: piece?.fileHash ?? '' }
}

describe('a file of another task', () => {
  it('becomes a piece of its own here, over the same stored file, to be judged by itself', async () => {
    const source = await makeFiled('共用统计表')
    const verdict = { taskId: source.taskId, evidenceIds: [source.id], state: 'accepted' as const, note: '' }
    await reviewEvidence(actorOf('coordinator'), verdict, testNow)
    const { id: taskId } = await makeTask()
    expect(await reuse('handler', taskId, source.id)).toEqual({ count: '1' })
    const [piece] = await piecesOf(taskId)
    expect(piece).toMatchObject({
      fileHash: source.hash,
      title: '共用统计表',
      validUntil: '2027-01-01',
      standardId: `${taskId}-s1`,
      state: 'pending',
      uploadedBy: 'handler',
    })
    expect(await reader().select().from(files).where(eq(files.hash, source.hash))).toHaveLength(1)
    const event = (await listEventsOf(reader(), 'task', taskId)).at(-1)
    expect(event).toMatchObject({ action: 'evidence.reuse', after: { evidence: ['共用统计表'] } })
    expect(JSON.stringify(event?.after)).toContain(source.hash)
    await reviewEvidence(
      actorOf('coordinator'),
      { taskId, evidenceIds: [piece?.id ?? ''], state: 'rejected', note: '不对应' },
      testNow,
    )
    expect((await piecesOf(source.taskId))[0]?.state).toBe('accepted')
    const { otherEvidence } = await viewTask(actorOf('coordinator'), source.taskId, testNow)
    expect(otherEvidence[0]?.sharedWith.map((each) => each.taskId)).toEqual([taskId])
  })
  it('is offered once, not where it stands already, and found by words', async () => {
    const source = await makeFiled('唯一的文件')
    const { id: taskId } = await makeTask()
    const { id: third } = await makeTask()
    await reuse('handler', third, source.id)
    expect(await offered('handler', taskId, '唯一')).toEqual(['唯一的文件'])
    const [again] = await piecesOf(third)
    expect(await reuse('handler', taskId, source.id, again?.id ?? '')).toEqual({ count: '1' })
    expect(await offered('handler', taskId, '唯一')).toEqual([])
    await expectRefusal(reuse('handler', taskId, source.id), 'notFound')
  })
  it('names twenty of the tasks that it stands on, and how many more there are', async () => {
    const source = await makeFiled('到处用的文件')
    const others = [await makeTask()]
    while (others.length < 22) others.push(await makeTask())
    const [piece] = await piecesOf(source.taskId)
    const copies = [...others, ...others].map(({ id }, at) => ({ ...piece, id: `copy-${at}`, taskId: id }) as Evidence)
    await transaction((tx) => addEvidence(tx, copies))
    const { otherEvidence } = await viewTask(actorOf('coordinator'), source.taskId, testNow)
    expect(otherEvidence[0]?.sharedMore).toBe(2)
    expect(otherEvidence[0]?.sharedWith.map(({ taskId }) => taskId)).toEqual(others.slice(0, 20).map(({ id }) => id))
  })
  it('is used with fifty others at most', async () => {
    const { id: taskId } = await makeTask()
    const many = Array.from({ length: 40_000 }, (_, at) => `piece-${at}`)
    await expectRefusal(reuse('handler', taskId, ...many), 'reuseTooMany')
    await expectRefusal(reuse('handler', taskId, ...many.slice(0, 50)), 'notFound')
  })
  it('stays on the disk while one piece stands on it', async () => {
    const source = await makeFiled('留着的文件')
    const { id: taskId } = await makeTask()
    await reuse('handler', taskId, source.id)
    await withdrawEvidence(actorOf('handler'), { taskId: source.taskId, evidenceId: source.id }, testNow)
    await transaction((tx) => forgetUnnamed(tx, [source.hash]))
    await sweepLeftovers(new Date(Date.now() + 48 * 3_600_000).toISOString())
    expect(await readFile(source.hash)).toBeDefined()
  })
})

describe('an attacker', () => {
  it('takes no file of another unit by its id, its sum or among own ones, and no trace is left', async () => {
    const foreign = await makeFiled('别家的文件', { leadUnitId: 'other', handlerId: 'stranger' }, 'stranger')
    const mine = await makeFiled('自己的文件')
    const { id: taskId } = await makeTask()
    for (const ids of [[foreign.id], [foreign.hash], [mine.id, foreign.id], ["' or 1=1 --"]])
      await expectRefusal(reuse('handler', taskId, ...ids), 'notFound')
    expect(await piecesOf(taskId)).toEqual([])
    expect(await offered('handler', taskId, '别家')).toEqual([])
  })
  it('learns nothing of another unit’s tasks by uploading the same bytes', async () => {
    const foreign = await makeFiled('同样的内容', { leadUnitId: 'other', handlerId: 'stranger' }, 'stranger')
    const mine = await makeFiled('同样的内容')
    expect(mine.hash).toBe(foreign.hash)
    const { otherEvidence } = await viewTask(actorOf('handler'), mine.taskId, testNow)
    expect(otherEvidence[0]?.sharedWith).toEqual([])
  })
  it('hands in nothing on a task that others run', async () => {
    const mine = await makeFiled('我的')
    const theirs = await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })
    await expectRefusal(reuse('handler', theirs.id, mine.id), 'notFound')
    const { id: taskId } = await makeTask()
    for (const who of ['colleague', 'head', 'coordinator']) {
      await expectRefusal(reuse(who, taskId, mine.id), 'moveNotYours')
      expect(await offered(who, taskId)).toEqual([])
    }
    await expectRefusal(reuse('handler', (await makeTask({ status: 'done' })).id, mine.id), 'moveNotFromHere')
    await expectRefusal(reuse('handler', taskId), 'evidenceMissing')
  })
  it('of a supporting unit uses what it handed in itself, not what the lead unit did', async () => {
    const { id: shared } = await makeTask({}, { supporting: ['support'] })
    await addTaskEvidence(actorOf('handler'), { taskId: shared, evidence: [makeTextFile('牵头的')] }, testNow)
    await addTaskEvidence(actorOf('supportHandler'), { taskId: shared, evidence: [makeTextFile('配合的')] }, testNow)
    const { id: taskId } = await makeTask({}, { supporting: ['support'] })
    expect(await offered('supportHandler', taskId)).toEqual(['配合的'])
    const lead = (await piecesOf(shared)).find(({ title }) => title === '牵头的')
    await expectRefusal(reuse('supportHandler', taskId, lead?.id ?? ''), 'notFound')
  })
})
