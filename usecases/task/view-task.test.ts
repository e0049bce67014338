import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import type { TaskStatus } from '@/domain/task/task'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { readEvidence } from './evidence/read-evidence'
import { moveTask } from './move-task'
import { reportProgress } from './report-progress'
import { reviseTask } from './revise-task'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const view = (who: string, taskId: string) => viewTask(actorOf(who), taskId, testNow)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
async function reportWithFile(taskId: string) {
  const file = { name: '验收.png', bytes: new Uint8Array(png) }
  const item = {
    kind: 'file',
    title: '',
    standardId: `${taskId}-s1`,
    process: false,
    issuer: '',
    issuedOn: null,
    reference: '',
    file,
  } as const
  const report = {
    taskId,
    done: '已接入 9 家',
    percent: 75,
    problems: '',
    next: '',
    occurrenceId: null,
    evidence: [item],
  }
  await reportProgress(actorOf('handler'), report, testNow)
}

describe('the page of a task', () => {
  it('shows source, people, evidence, updates and history', async () => {
    const task = await makeTask({}, { supporting: ['support'] })
    await reportWithFile(task.id)
    const page = await view('head', task.id)
    expect(page.source).toMatchObject({
      year: 2025,
      heading: '（一）深化执法改革',
      quote: { words: '建成执法监督平台了。' },
    })
    expect(page.source.shortcomings.map(({ text }) => text)).toEqual(['执法力量偏弱的问题。'])
    expect(page.people).toMatchObject({ leadUnitName: 'lead', handlerName: 'handler' })
    expect(page.people.coordinators.map(({ userId }) => userId)).toEqual(['coordinator'])
    expect(page.standards[0]?.evidence.map(({ title, uploaderName }) => [title, uploaderName])).toEqual([
      ['验收', 'handler'],
    ])
    expect(page.updates.map(({ percent, userName }) => [percent, userName])).toEqual([[75, 'handler']])
    expect(page.events.map(({ action }) => action)).toEqual(['task.report'])
    expect(page.supporting.map(({ unitName, isOwn }) => [unitName, isOwn])).toEqual([['support', false]])
  })
  it('leads to the tasks before and after it within sight', async () => {
    const [a, b, c] = [await makeTask(), await makeTask(), await makeTask()]
    expect((await view('handler', b.id)).neighbours).toEqual({ previous: a.id, next: c.id })
  })
  it.each(['stranger', 'foreignCoordinator', 'admin'])('is not found by %s', async (who) => {
    const { id } = await makeTask()
    await expectRefusal(view(who, id), 'notFound')
  })
})

describe('what is open on the page', () => {
  const openTo = async (who: string, status: TaskStatus) => {
    const { id } = await makeTask({ status, submittedBy: 'handler' })
    return (await view(who, id)).rights.moves.map(
      ({ row, obstacle }) => `${row.move}${obstacle ? `: ${obstacle.code}` : ''}`,
    )
  }
  it('tells why a move is not open yet', async () =>
    expect(await openTo('handler', 'inProgress')).toEqual(['report', 'submit: standardUnanswered']))
  it('is nothing for an auditor', async () => expect(await openTo('auditor', 'inProgress')).toEqual([]))
  it('offers handlers of the own unit to the one who signs', async () => {
    const { id } = await makeTask({ status: 'assigned' })
    const { rights } = await view('head', id)
    expect(rights.handlers.map(({ value }) => value)).toEqual(['colleague', 'handler'])
    expect(rights.moves.map(({ row }) => row.move)).toEqual(['sign', 'object'])
  })
  it('offers leaders and units of the own district to the office', async () => {
    const { id } = await makeTask()
    const { rights } = await view('coordinator', id)
    expect(rights.leaders.map(({ value }) => value)).toEqual(['leader'])
    expect(rights.units.map(({ value }) => value)).not.toContain('elsewhere')
    expect(rights).toMatchObject({ canChange: true, part: null })
  })
})

describe('downloading evidence', () => {
  it('gives the bytes and logs it', async () => {
    const { id } = await makeTask()
    await reportWithFile(id)
    const evidenceId = (await view('head', id)).standards[0]?.evidence[0]?.id ?? ''
    const file = await readEvidence(actorOf('coordinator'), evidenceId, testNow)
    expect([file.name, file.type, Buffer.from(file.bytes).equals(png)]).toEqual(['验收.png', 'image/png', true])
    expect(
      (await listEventsOf(reader(), 'evidence', evidenceId)).map(({ action, userId }) => [action, userId]),
    ).toEqual([['evidence.download', 'coordinator']])
    for (const who of ['stranger', 'foreignCoordinator', 'admin'])
      await expectRefusal(readEvidence(actorOf(who), evidenceId, testNow), 'notFound')
    await expectRefusal(readEvidence(actorOf('coordinator'), 'no-such', testNow), 'notFound')
  })
})

describe('revising a task after an objection', () => {
  const revise = (who: string, taskId: string, more = {}) =>
    reviseTask(actorOf(who), { taskId, leadUnitId: 'other', requiredResult: '平台建成', due: '', ...more }, testNow)
  it('sets another lead unit, and the original date stays', async () => {
    const { id } = await makeTask({ status: 'draft', objected: true })
    await revise('coordinator', id)
    await moveTask(actorOf('director'), { taskId: id, move: 'register', input: { nonSecret: 'on' } }, testNow)
    const { task } = await view('strangerHead', id)
    expect(task).toMatchObject({ leadUnitId: 'other', status: 'assigned', originalDue: '2026-12-31' })
    expect(task.handlerId).toBeNull()
  })
  it('keeps the handler of a lead unit that stays, and takes no day that has passed', async () => {
    const { id } = await makeTask({ status: 'draft', objected: true, deadlineKind: 'fixed' })
    const refusal = await expectRefusal(revise('coordinator', id, { due: '2026-03-01' }), 'duePast')
    expect(refusal.field).toBe('due')
    await revise('coordinator', id, { leadUnitId: 'lead', due: '2026-03-02' })
    const { task } = await view('coordinator', id)
    expect(task).toMatchObject({ due: '2026-03-02', handlerId: 'handler' })
  })
  it('is refused for running tasks, foreign units, and to others', async () => {
    const running = await makeTask()
    const objected = await makeTask({ status: 'draft', objected: true })
    await expectRefusal(revise('coordinator', running.id), 'moveNotFromHere')
    await expectRefusal(revise('coordinator', objected.id, { leadUnitId: 'elsewhere' }), 'choiceUnknown')
    await expectRefusal(revise('coordinator', objected.id, { requiredResult: '' }), 'requiredResultMissing')
    await expectRefusal(revise('head', objected.id), 'notAllowed')
    await expectRefusal(revise('foreignCoordinator', objected.id), 'notFound')
  })
})
