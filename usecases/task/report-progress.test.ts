import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { evidence, files, notifications, progressUpdates } from '@/db/schema'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { acceptProgress } from './accept-progress'
import type { NewEvidence } from './evidence/plan-evidence'
import { type ProgressReport, reportProgress } from './report-progress'

useTestDatabase()
beforeAll(makeDistrict)

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const picture = (overrides: Partial<NewEvidence> = {}): NewEvidence => ({
  kind: 'file',
  title: '',
  standardId: null,
  process: false,
  issuer: '区数据局',
  issuedOn: '2026-02-27',
  reference: '',
  file: { name: 'C:\\桌面\\验收.png', bytes: png },
  ...overrides,
})
const report = (who: string, taskId: string, more: Partial<ProgressReport> = {}) =>
  reportProgress(
    actorOf(who),
    {
      taskId,
      done: '已接入 9 家',
      percent: 75,
      problems: '缺 3 家端口',
      next: '月底前联调',
      occurrenceId: null,
      evidence: [],
      ...more,
    },
    testNow,
  )
const dossierOf = async (taskId: string) => {
  const dossier = await findDossier(reader(), visibleTo(actorOf('coordinator')), taskId, '2026-03-02')
  if (!dossier) throw new Error(`no task ${taskId}`)
  return dossier
}
const updatesOf = async (taskId: string) =>
  (await reader().select().from(progressUpdates)).filter((row) => row.taskId === taskId)

describe('the handler of the lead unit', () => {
  it('carries percent and words to the task, one event, and tells the head', async () => {
    const task = await makeTask()
    await report('handler', task.id)
    const { task: after } = await dossierOf(task.id)
    expect(after).toMatchObject({
      percent: 75,
      latestProgress: '已接入 9 家',
      latestProgressAt: testNow,
      version: task.version + 1,
    })
    const [event, ...more] = await listEventsOf(reader(), 'task', task.id)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      action: 'task.report',
      before: { percent: 40 },
      after: { percent: 75, next: '月底前联调' },
    })
    const told = (await reader().select().from(notifications)).filter(({ taskId }) => taskId === task.id)
    expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([['head', 'report']])
  })
  it('is asked once why the percent falls, and the reason is kept in the log', async () => {
    const task = await makeTask({ percent: 55 })
    const refusal = await report('handler', task.id, { percent: 40 }).catch((error) => error)
    expect(refusal).toMatchObject({ code: 'percentFalls', field: 'fallReason', facts: { before: 55, percent: 40 } })
    await expectRefusal(report('handler', task.id, { percent: 40, fallReason: '  ' }), 'percentFalls')
    expect((await dossierOf(task.id)).task).toMatchObject({ percent: 55, version: task.version })
    await report('handler', task.id, { percent: 40, fallReason: '三家复核后未接通' })
    await report('handler', task.id, { percent: 40, fallReason: '没有低，不记' })
    const told = (await listEventsOf(reader(), 'task', task.id)).map(({ after }) => after?.fallReason)
    expect(told).toEqual(['三家复核后未接通', undefined])
  })
  it('keeps a file by its sha-256 with a clean name, bound to its standard', async () => {
    const task = await makeTask()
    await report('handler', task.id, { evidence: [picture({ standardId: `${task.id}-s1` })] })
    const [item] = (await dossierOf(task.id)).evidence
    expect(item).toMatchObject({
      title: '验收',
      fileName: '验收.png',
      fileType: 'image/png',
      size: png.length,
      state: 'pending',
    })
    expect(Buffer.from((await readFile(item?.fileHash ?? '')) ?? []).equals(Buffer.from(png))).toBe(true)
    expect((await reader().select().from(files)).map(({ hash }) => hash)).toContain(item?.fileHash)
  })
  it('hands in links and document numbers too', async () => {
    const task = await makeTask()
    await report('handler', task.id, {
      evidence: [
        picture({ kind: 'link', reference: 'https://yunxi.gov.cn/1', file: undefined }),
        picture({
          kind: 'document',
          reference: '云数验〔2026〕3号',
          title: '验收报告',
          file: undefined,
          process: true,
        }),
      ],
    })
    const { evidence: items } = await dossierOf(task.id)
    expect(items.map(({ kind, title, process }) => [kind, title, process])).toEqual([
      ['link', 'https://yunxi.gov.cn/1', false],
      ['document', '验收报告', true],
    ])
  })
  it('files an occurrence once', async () => {
    const task = await makeTask({ period: 'quarter' }, { occurrences: [{ label: '2026Q1', due: '2026-04-08' }] })
    const occurrenceId = `${task.id}-2026Q1`
    await report('handler', task.id, { occurrenceId })
    expect((await dossierOf(task.id)).occurrences[0]).toMatchObject({ filedOn: '2026-03-02' })
    await expectRefusal(report('handler', task.id, { occurrenceId }), 'occurrenceFiled')
  })
})

describe('a supporting unit', () => {
  it('answers for its own part and leaves the task percent alone', async () => {
    const task = await makeTask({}, { supporting: ['support'] })
    await report('supportHandler', task.id, { done: '接口已开放', percent: 100 })
    const { task: after, supporting } = await dossierOf(task.id)
    expect(after).toMatchObject({ percent: 40, latestProgress: '' })
    expect(supporting[0]).toMatchObject({ answer: '接口已开放', answeredAt: testNow })
    await expectRefusal(report('supportHead', task.id, { done: '补充说明', percent: 90 }), 'percentFalls')
    await report('supportHead', task.id, { done: '补充说明', percent: 90, fallReason: '一处接口回退' })
    expect((await listEventsOf(reader(), 'task', task.id)).at(-1)?.after).toMatchObject({ fallReason: '一处接口回退' })
    expect((await dossierOf(task.id)).supporting[0]?.answer).toBe('补充说明')
    expect(await updatesOf(task.id)).toHaveLength(2)
  })
  it('files no occurrence of the lead unit', async () => {
    const around = { supporting: ['support'], occurrences: [{ label: '2026Q1', due: '2026-04-08' }] }
    const task = await makeTask({ period: 'quarter' }, around)
    await report('supportHead', task.id, { occurrenceId: `${task.id}-2026Q1` })
    expect((await dossierOf(task.id)).occurrences[0]?.filedOn).toBeNull()
    expect((await updatesOf(task.id))[0]?.occurrenceId).toBeNull()
  })
})

describe('bad reports', () => {
  it.each([
    ['without words', { done: '  ' }, 'doneMissing'],
    ['over 100 percent', { percent: 101 }, 'percentWrong'],
    ['with half a percent', { percent: 0.5 }, 'percentWrong'],
    ['with a foreign standard', { evidence: [picture({ standardId: 'foreign' })] }, 'notFound'],
    ['with a foreign occurrence', { occurrenceId: 'foreign' }, 'notFound'],
    [
      'with a script as a link',
      { evidence: [picture({ kind: 'link', reference: 'javascript:alert(1)' })] },
      'linkWrong',
    ],
    [
      'with an empty document number',
      { evidence: [picture({ kind: 'document', reference: ' ' })] },
      'documentNumberMissing',
    ],
    ['with evidence of tomorrow', { evidence: [picture({ issuedOn: '2026-03-03' })] }, 'issuedOnWrong'],
    ['without the file', { evidence: [picture({ file: undefined })] }, 'fileMissing'],
    [
      'with a file that is not what it says',
      { evidence: [picture({ file: { name: 'a.pdf', bytes: png } })] },
      'fileTypeMismatch',
    ],
    ['with an empty file', { evidence: [picture({ file: { name: 'a.png', bytes: new Uint8Array() } })] }, 'fileEmpty'],
    ['with a programme', { evidence: [picture({ file: { name: 'a.exe', bytes: png } })] }, 'fileWrongType'],
    [
      'with 30 MB',
      { evidence: [picture({ file: { name: 'a.png', bytes: new Uint8Array(30_000_000) } })] },
      'fileTooLarge',
    ],
  ] as const)('are refused %s and leave nothing behind', async (_, more, code) => {
    const task = await makeTask()
    await expectRefusal(report('handler', task.id, more as Partial<ProgressReport>), code)
    expect((await dossierOf(task.id)).task).toEqual(task)
    expect(await updatesOf(task.id)).toEqual([])
    expect((await reader().select().from(evidence)).filter((row) => row.taskId === task.id)).toEqual([])
  })
  it('are refused to a colleague, the head, the office and strangers', async () => {
    const { id } = await makeTask()
    for (const who of ['colleague', 'head', 'coordinator', 'auditor'])
      await expectRefusal(report(who, id), 'moveNotYours')
    for (const who of ['stranger', 'admin', 'foreignCoordinator']) await expectRefusal(report(who, id), 'notFound')
  })
  it('are refused once the task is in review', async () => {
    const { id } = await makeTask({ status: 'unitReview' })
    await expectRefusal(report('handler', id), 'moveNotFromHere')
  })
  it('count once when sent twice', async () => {
    const { id } = await makeTask()
    const [a, b] = await Promise.all([1, 2].map(() => report('handler', id, { requestId: 'one' })))
    expect(a).toEqual(b)
    expect(await updatesOf(id)).toHaveLength(1)
  })
  it('are told of what somebody else reported meanwhile', async () => {
    const { id, version } = await makeTask({}, { supporting: ['support'] })
    await report('supportHead', id, { version, done: '端口已开放' })
    const refusal = await expectRefusal(report('handler', id, { version }), 'staleVersion')
    expect(refusal.facts).toMatchObject({ by: 'supportHead', at: testNow, version: version + 1 })
    expect(JSON.stringify(refusal.facts.changes)).toContain('端口已开放')
  })
})

describe('an accepted update', () => {
  it('is accepted once, by a coordinator', async () => {
    const { id } = await makeTask()
    const { updateId } = await report('handler', id)
    await expectRefusal(acceptProgress(actorOf('head'), { taskId: id, updateId }, testNow), 'moveNotYours')
    await expectRefusal(acceptProgress(actorOf('foreignCoordinator'), { taskId: id, updateId }, testNow), 'notFound')
    await acceptProgress(actorOf('coordinator'), { taskId: id, updateId }, testNow)
    await expectRefusal(acceptProgress(actorOf('coordinator'), { taskId: id, updateId }, testNow), 'updateAccepted')
    expect((await updatesOf(id))[0]).toMatchObject({ acceptedBy: 'coordinator', acceptedAt: testNow })
  })
  it('was filed by somebody else', async () => {
    const { id } = await makeTask()
    const { updateId } = await report('handler', id)
    const both = { ...actorOf('coordinator'), userId: 'handler' }
    await expectRefusal(acceptProgress(both, { taskId: id, updateId }, testNow), 'decidedBefore')
  })
  it('never changes again', async () => {
    const { id } = await makeTask()
    const { updateId } = await report('handler', id)
    await acceptProgress(actorOf('coordinator'), { taskId: id, updateId }, testNow)
    const overwrite = transaction(async (tx) => tx.update(progressUpdates).set({ done: '改写' }))
    await expect(overwrite).rejects.toThrow()
  })
})
