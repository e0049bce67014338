import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { addMembershipRow, listMembershipsOf } from '@/db/people/memberships'
import { notifications, taskSides, tasks, users } from '@/db/schema'
import { addChange } from '@/db/task/change-requests'
import { useTestDatabase } from '@/db/testing'
import { createChange } from '@/domain/task/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makePlan } from '../testing/make-plan'
import { makeTask } from '../testing/make-task'
import { deactivatePerson } from './deactivate-person'
import { endMembership } from './end-membership'
import { findPersonAccount } from './list-people-accounts'

useTestDatabase()
beforeAll(makeDistrict)

const admin = actorOf('admin')
const taskOf = async (id: string) => (await reader().select().from(tasks).where(eq(tasks.id, id)))[0]
const stop = (userId: string, successors = {}) => deactivatePerson(admin, { userId, successors }, testNow)
const isActive = async (userId: string) => (await findUser(reader(), userId))?.active
const rolesOf = async (userId: string) =>
  (await listMembershipsOf(reader(), [userId])).map(({ role, unitId }) => `${role} ${unitId}`)
const lotsOf = async (userId: string) =>
  (await findPersonAccount(admin, userId, testNow)).lots.map(({ key, named, waiting, plans, successors }) => ({
    key,
    ...{ named: named.length, waiting: waiting.length, plans },
    to: successors.map((each) => `${each.userId}${each.holds ? ' holds' : ''}`),
  }))

describe('whoever leaves', () => {
  it('with nothing in hand leaves at once', async () => {
    expect(await lotsOf('stranger')).toEqual([])
    expect(await stop('stranger')).toEqual({ handed: 0 })
    expect(await isActive('stranger')).toBe(false)
  })

  it('as a handler gives the tasks in their name to another, each on record and told', async () => {
    const { id } = await makeTask({ handlerId: 'handler', number: '法督〔2026〕1号' })
    await makeTask({ handlerId: 'handler', status: 'closed' })
    expect(await lotsOf('handler')).toEqual([
      { key: 'handler-lead', named: 1, waiting: 0, plans: 0, to: ['colleague holds', 'head'] },
    ])
    const refusal = await expectRefusal(stop('handler'), 'successorMissing')
    expect([refusal.field, refusal.facts]).toEqual([
      'successor.handler-lead',
      { unit: 'lead', role: 'handler', count: 1 },
    ])
    expect(await isActive('handler')).toBe(true)
    await expectRefusal(stop('handler', { 'handler-lead': 'foreignLeader' }), 'choiceUnknown')
    expect(await stop('handler', { 'handler-lead': 'colleague' })).toEqual({ handed: 1 })
    expect(await taskOf(id)).toMatchObject({ handlerId: 'colleague' })
    const [event] = await listEventsOf(reader(), 'task', id)
    expect(event).toMatchObject({
      action: 'task.handOver',
      userId: 'admin',
      before: { handlerId: 'handler' },
      after: { handlerId: 'colleague' },
    })
    const told = await reader().select().from(notifications).where(eq(notifications.userId, 'colleague'))
    expect(told.map(({ kind }) => kind)).toEqual(['handOver'])
    const record = (await listEventsOf(reader(), 'user', 'handler')).find(({ action }) => action === 'person.handOver')
    expect(record?.after).toMatchObject({ successor: 'colleague', role: 'handler', count: 1 })
  })

  it('as the only head names another, who gets the role with it; a second head needs none', async () => {
    await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    expect(await lotsOf('head')).toMatchObject([{ key: 'head-lead', waiting: 2, to: ['colleague'] }])
    const end = { membershipId: 'm-head', toDay: null }
    await expectRefusal(endMembership(admin, end, testNow), 'successorMissing')
    await endMembership(admin, { ...end, successors: { 'head-lead': 'colleague' } }, testNow)
    expect(await rolesOf('colleague')).toEqual(['handler lead', 'head lead'])
    const second = { id: 'm-second', userId: 'supportHead', unitId: 'lead', role: 'head' as const, post: '' }
    await transaction((tx) => addMembershipRow(tx, { ...second, fromDay: '2020-01-01', toDay: null }))
    expect((await lotsOf('colleague')).map(({ key }) => key)).not.toContain('head-lead')
  })

  it('as the only coordinator hands over plans and reviews, as a leader the tasks in their name', async () => {
    await makePlan()
    await makeTask({ status: 'officeReview', submittedBy: 'handler' })
    const { id } = await makeTask({ leaderId: 'leader' })
    expect(await lotsOf('coordinator')).toMatchObject([{ key: 'coordinator-district', waiting: 1, plans: 1 }])
    await expectRefusal(stop('coordinator'), 'successorMissing')
    await stop('coordinator', { 'coordinator-district': 'auditor' })
    expect(await rolesOf('auditor')).toContain('coordinator district')
    await expectRefusal(stop('leader'), 'successorMissing')
    await stop('leader', { 'leader-district': 'director' })
    expect(await taskOf(id)).toMatchObject({ leaderId: 'director' })
  })

  it('as a leader is told who cannot decide on a task, having dealt with it from another side', async () => {
    const { id } = await makeTask({ leaderId: 'foreignLeader' })
    await transaction((tx) =>
      tx.insert(taskSides).values({ taskId: id, userId: 'director', side: 'direction', at: testNow }),
    )
    await transaction((tx) => tx.update(tasks).set({ leaderId: 'leader' }).where(eq(tasks.id, id)))
    await transaction((tx) => tx.update(users).set({ active: true }).where(eq(users.id, 'leader')))
    const { lots } = await findPersonAccount(admin, 'leader', testNow)
    const barred = lots.flatMap(({ successors }) => successors.map(({ userId, barred: count }) => [userId, count]))
    expect(Object.fromEntries(barred)).toMatchObject({ director: 1, auditor: 0 })
  })

  it('as the only head of a unit that is asked to take the lead hands over the answer', async () => {
    const { id } = await makeTask()
    expect(await lotsOf('supportHead')).toEqual([])
    const change = createChange({
      taskId: id,
      kind: 'leadUnit',
      state: 'hearing',
      decider: 'director',
      wanted: 'support',
    })
    await transaction((tx) => addChange(tx, { ...change, askedBy: 'colleague' }))
    expect(await lotsOf('supportHead')).toMatchObject([{ key: 'head-support', waiting: 1, to: ['supportHandler'] }])
  })

  it('as the only director hands over the requests that wait for a director', async () => {
    const before = (await lotsOf('director')).find(({ key }) => key === 'director-district')?.waiting ?? 0
    const { id } = await makeTask()
    const change = createChange({ id: 'x2', taskId: id, kind: 'leadUnit', state: 'advised', decider: 'director' })
    await transaction((tx) => addChange(tx, { ...change, askedBy: 'colleague' }))
    expect((await lotsOf('director')).find(({ key }) => key === 'director-district')?.waiting).toBe(before + 1)
  })

  it('hands nothing to an administrator who would give it to themselves', async () => {
    expect((await lotsOf('auditor')).find(({ key }) => key === 'coordinator-district')?.to).not.toContain('admin')
    await expectRefusal(stop('auditor', { 'coordinator-district': 'admin' }), 'choiceUnknown')
    expect(await isActive('auditor')).toBe(true)
  })
})
