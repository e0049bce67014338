import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { notifications, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { type Assignment, assignTasks } from './assign-tasks'

useTestDatabase()
beforeAll(makeDistrict)

/** The task that somebody else changes between the reading and the writing. */
let raced = ''
vi.mock('@/db/task/find-dossier', async (load) => {
  const real = await load<typeof import('@/db/task/find-dossier')>()
  const findDossier: typeof real.findDossier = async (...asked) => {
    const found = await real.findDossier(...asked)
    return found?.task.id === raced ? { ...found, task: { ...found.task, version: found.task.version - 1 } } : found
  }
  return { ...real, findDossier }
})

const nothing: Assignment = { taskIds: [], leaderId: null, handlerId: null, priority: null }
const assign = (who: string, assignment: Partial<Assignment>) =>
  assignTasks(actorOf(who), { ...nothing, ...assignment }, testNow)
const stored = async (id: string) => (await reader().select().from(tasks).where(eq(tasks.id, id)))[0]

describe('assigning many tasks at once', () => {
  it('sets leader, handler and priority on each and nothing else, with one event each', async () => {
    const [first, second] = [await makeTask({ handlerId: 'handler' }), await makeTask({ handlerId: 'handler' })]
    const taskIds = [first.id, second.id, first.id]
    const { count } = await assign('coordinator', {
      taskIds,
      leaderId: 'leader',
      handlerId: 'colleague',
      priority: 'key',
    })
    expect(count).toBe('2')
    expect(await stored(first.id)).toEqual({
      ...first,
      leaderId: 'leader',
      handlerId: 'colleague',
      priority: 'key',
      version: first.version + 1,
    })
    const events = await listEventsOf(reader(), 'task', first.id)
    expect(events.map(({ action, after }) => ({ action, after }))).toEqual([
      { action: 'task.assign', after: { priority: 'key', leaderId: 'leader', handlerId: 'colleague' } },
    ])
  })

  it('tells the new handler', async () => {
    const task = await makeTask({ handlerId: 'handler' })
    await assign('director', { taskIds: [task.id], handlerId: 'colleague' })
    const told = await reader().select().from(notifications).where(eq(notifications.taskId, task.id))
    expect(told.map(({ userId, kind }) => ({ userId, kind }))).toEqual([{ userId: 'colleague', kind: 'assign' }])
  })

  it('leaves a task alone that has it all already', async () => {
    const task = await makeTask({ priority: 'key' })
    expect(await assign('coordinator', { taskIds: [task.id], priority: 'key' })).toEqual({ count: '0' })
    expect(await stored(task.id)).toEqual(task)
  })

  it('counts a double submit once', async () => {
    const task = await makeTask()
    const twice = { taskIds: [task.id], priority: 'key' as const, requestId: 'press-1' }
    expect(await assign('coordinator', twice)).toEqual({ count: '1' })
    expect(await assign('coordinator', twice)).toEqual({ count: '1' })
    expect((await stored(task.id))?.version).toBe(task.version + 1)
  })

  it('changes none where one may not be changed', async () => {
    const [open, done] = [await makeTask(), await makeTask({ status: 'done' })]
    const refusal = await expectRefusal(
      assign('coordinator', { taskIds: [open.id, done.id], priority: 'key' }),
      'assignFinished',
    )
    expect(refusal.facts.title).toBe(done.title)
    expect(await stored(open.id)).toEqual(open)
  })

  it('changes none and tells nothing where somebody else changed one meanwhile', async () => {
    const [first, second] = [await makeTask(), await makeTask()]
    raced = second.id
    await expectRefusal(assign('coordinator', { taskIds: [first.id, second.id], priority: 'key' }), 'staleVersion')
    raced = ''
    expect([await stored(first.id), await stored(second.id)]).toEqual([first, second])
    expect(await listEventsOf(reader(), 'task', second.id)).toEqual([])
  })

  it('lowers no priority while a task is in review, which would pass its leader by', async () => {
    const { id, title } = await makeTask({ status: 'officeReview', priority: 'key' })
    const refusal = await expectRefusal(
      assign('coordinator', { taskIds: [id], priority: 'normal' }),
      'leaderReviewFixed',
    )
    expect(refusal.facts.title).toBe(title)
  })

  it('refuses a handler of another unit, a leader who is none, and people nobody knows', async () => {
    const { id } = await makeTask()
    await expectRefusal(assign('coordinator', { taskIds: [id], handlerId: 'stranger' }), 'handlerElsewhere')
    await expectRefusal(assign('coordinator', { taskIds: [id], leaderId: 'handler' }), 'choiceUnknown')
    await expectRefusal(assign('coordinator', { taskIds: [id], handlerId: 'nobody' }), 'choiceUnknown')
  })

  it('asks for tasks and for something to set, and for no more than it can do at once', async () => {
    const { id } = await makeTask()
    await expectRefusal(assign('coordinator', { taskIds: [], priority: 'key' }), 'nothingChosen')
    await expectRefusal(assign('coordinator', { taskIds: [id] }), 'nothingSet')
    const many = Array.from({ length: 201 }, (_, index) => `t${index}`)
    await expectRefusal(assign('coordinator', { taskIds: many, priority: 'key' }), 'tooManyChosen')
  })

  it('knows no task outside the actor’s scope, and no actor without the office', async () => {
    const { id } = await makeTask()
    await expectRefusal(assign('foreignCoordinator', { taskIds: [id], priority: 'key' }), 'notFound')
    for (const who of ['handler', 'head', 'leader', 'auditor', 'admin'])
      await expectRefusal(assign(who, { taskIds: [id], priority: 'key' }), 'notAllowed')
  })
})
