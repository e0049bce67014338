import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findDossier } from '@/db/task/find-dossier'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { changeTask, type TaskEdit } from './change-task'
import { reassignHandler } from './reassign-handler'
import { reportProgress } from './report-progress'
import { waiveSupport } from './waive-support'

useTestDatabase()
beforeAll(makeDistrict)

const dossierOf = async (taskId: string) => {
  const dossier = await findDossier(reader(), visibleTo(actorOf('coordinator')), taskId, '2026-03-02')
  if (!dossier) throw new Error(`no task ${taskId}`)
  return dossier
}
const change = (who: string, taskId: string, edit: Partial<TaskEdit>) =>
  changeTask(
    actorOf(who),
    {
      taskId,
      leaderId: null,
      priority: 'normal',
      needsLeader: false,
      note: '',
      supportingUnitIds: [],
      newStandards: [],
      ...edit,
    },
    testNow,
  )

describe('changing a registered task', () => {
  it('sets leader, priority, supporting units, standards and note with one event', async () => {
    const task = await makeTask()
    await change('coordinator', task.id, {
      leaderId: 'leader',
      priority: 'key',
      note: '区长批示',
      supportingUnitIds: ['support', 'support'],
      newStandards: ['试运行满 30 日', ' '],
    })
    const dossier = await dossierOf(task.id)
    expect(dossier.task).toMatchObject({
      leaderId: 'leader',
      priority: 'key',
      note: '区长批示',
      version: task.version + 1,
    })
    expect(dossier.task).toMatchObject({ due: task.due, leadUnitId: task.leadUnitId })
    expect(dossier.supporting.map(({ unitId }) => unitId)).toEqual(['support'])
    expect(dossier.standards.map(({ position, text }) => [position, text])).toEqual([
      [1, '通过验收'],
      [2, '试运行满 30 日'],
    ])
    const events = await listEventsOf(reader(), 'task', task.id)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ action: 'task.change', after: { leaderId: 'leader', supportAdded: ['support'] } })
  })
  it.each([
    ['a leader of another district', { leaderId: 'foreignLeader' }, 'choiceUnknown'],
    ['a unit of another district', { supportingUnitIds: ['elsewhere'] }, 'choiceUnknown'],
    ['the lead unit as its own support', { supportingUnitIds: ['lead'] }, 'choiceUnknown'],
    ['nothing at all', {}, 'nothingChanged'],
  ] as const)('is refused with %s', async (_, edit, code) => {
    const { id } = await makeTask()
    await expectRefusal(change('director', id, edit as Partial<TaskEdit>), code)
  })
  it.each([
    ['needsLeader', { needsLeader: true }],
    ['priority', { priority: 'key' }],
  ] as const)('takes no task in review out of a leader’s sight by its %s', async (field, asked) => {
    const { id } = await makeTask({ status: 'officeReview', ...asked })
    expect((await expectRefusal(change('coordinator', id, { note: '改' }), 'leaderReviewFixed')).field).toBe(field)
    const held = await makeTask({ status: 'suspended', heldStatus: 'leaderReview', ...asked })
    await expectRefusal(change('director', held.id, { note: '改' }), 'leaderReviewFixed')
    const running = await makeTask(asked)
    await change('coordinator', running.id, {})
    expect((await dossierOf(running.id)).task).toMatchObject({ needsLeader: false, priority: 'normal' })
  })
  it('takes no supporting unit away that has answered', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    const report = {
      taskId: id,
      done: '已开放',
      percent: 100,
      problems: '',
      next: '',
      occurrenceId: null,
      evidence: [],
    }
    await reportProgress(actorOf('supportHead'), report, testNow)
    await expectRefusal(change('coordinator', id, {}), 'supportAnswered')
  })
  it('is refused to others and for closed tasks', async () => {
    const { id } = await makeTask({ status: 'closed' })
    for (const who of ['head', 'handler', 'leader', 'auditor', 'admin'])
      await expectRefusal(change(who, id, { note: '改' }), 'notAllowed')
    await expectRefusal(change('foreignCoordinator', id, { note: '改' }), 'notFound')
    await expectRefusal(change('coordinator', id, { note: '改' }), 'moveNotFromHere')
  })
  it('tells the second editor all that changed since, and takes the edit on top of it', async () => {
    const { id, version } = await makeTask()
    await change('director', id, { version, note: '第一次' })
    await change('director', id, { version: version + 1, note: '第一次', priority: 'key' })
    const refusal = await expectRefusal(change('coordinator', id, { version, note: '我的' }), 'staleVersion')
    expect(refusal.facts).toMatchObject({ by: 'director', version: version + 2 })
    expect(refusal.facts.changes).toMatchObject({ note: '第一次', priority: 'key' })
    await change('coordinator', id, { version: version + 2, note: '我的', priority: 'key' })
    expect((await dossierOf(id)).task.note).toBe('我的')
  })
})

describe('reassigning handlers', () => {
  const reassign = (who: string, ids: string[], handlerId: string) =>
    reassignHandler(actorOf(who), { tasks: ids.map((taskId) => ({ taskId })), handlerId }, testNow)
  it('gives several tasks to another of the own people', async () => {
    const tasks = [await makeTask(), await makeTask({ status: 'unitReview' })]
    await reassign(
      'head',
      tasks.map(({ id }) => id),
      'colleague',
    )
    for (const { id } of tasks) expect((await dossierOf(id)).task.handlerId).toBe('colleague')
  })
  it('gives all or none', async () => {
    const [running, waiting] = [await makeTask(), await makeTask({ status: 'assigned' })]
    await expectRefusal(reassign('head', [running.id, waiting.id], 'colleague'), 'moveNotFromHere')
    expect((await dossierOf(running.id)).task.handlerId).toBe('handler')
  })
  it('is refused for strangers, to others, and without tasks', async () => {
    const { id } = await makeTask()
    await expectRefusal(reassign('head', [id], 'stranger'), 'handlerMissing')
    await expectRefusal(reassign('handler', [id], 'colleague'), 'moveNotYours')
    await expectRefusal(reassign('coordinator', [id], 'colleague'), 'moveNotYours')
    await expectRefusal(reassign('strangerHead', [id], 'stranger'), 'notFound')
    await expectRefusal(reassign('head', [], 'colleague'), 'tasksMissing')
  })
})

describe('waiving a supporting unit', () => {
  const waive = (who: string, taskId: string, reason = '职能已划转', supportingId = `${taskId}-support`) =>
    waiveSupport(actorOf(who), { taskId, supportingId, reason }, testNow)
  it('is open to the lead head with a reason, once', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    await expectRefusal(waive('head', id, ' '), 'reasonMissing')
    await waive('head', id)
    expect((await dossierOf(id)).supporting[0]?.waivedReason).toBe('职能已划转')
    await expectRefusal(waive('head', id), 'supportAnswered')
  })
  it('is refused to others and for foreign rows', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const who of ['handler', 'supportHead', 'coordinator']) await expectRefusal(waive(who, id), 'moveNotYours')
    await expectRefusal(waive('head', id, '依据', 'foreign'), 'notFound')
    await expectRefusal(waive('stranger', id), 'notFound')
  })
})
