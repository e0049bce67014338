import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { listDeputies } from '@/db/people/deputies'
import { listCapacities } from '@/db/people/list-capacities'
import { addMembershipRow } from '@/db/people/memberships'
import { notifications, passwordGivers } from '@/db/schema'
import { addChange } from '@/db/task/change-requests'
import { takeSide } from '@/db/task/take-side'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { createChange } from '@/domain/task/testing'
import { chooseCapacity } from '../../account/choose-capacity'
import { decideChange } from '../../task/changing/decide-change'
import { moveTask } from '../../task/move-task'
import { reassignHandler } from '../../task/reassign-handler'
import { findOwnDossier } from '../../task/steps/find-own-dossier'
import { viewTask } from '../../task/view-task'
import { viewTodo } from '../../task/view-todo'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { deactivatePerson } from '../deactivate-person'
import { endMembership } from '../end-membership'
import { ensureLeader } from '../steps/ensure-offered'
import { endDeputy } from './end-deputy'
import { viewDeputies } from './list-deputies'
import { nameDeputy } from './name-deputy'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-09-15T02:00:00.000Z'
const week = { from: '2026-09-16', to: '2026-09-18' }
const name = (who: string, deputyId: string, more = {}) => nameDeputy(actorOf(who), { deputyId, ...week, ...more }, now)
/** The deputy in the capacity that is held for somebody, as the session has it. */
const standIn = (who: string, absent: string): Actor => ({
  ...actorOf(absent),
  ...{ userId: who, name: who, deputyFor: { id: absent, name: absent } },
})
const rolesOn = async (who: string, day: string) =>
  (await listCapacities(reader(), who, day))
    .map(({ role, deputyForName }) => `${role} ${deputyForName ?? ''}`.trim())
    .sort()

describe('a deputy', () => {
  it('holds the post from the first day to the last, and nobody else is told than who has to know', async () => {
    const { id } = await name('head', 'colleague')
    const days = ['2026-09-15', '2026-09-16', '2026-09-18', '2026-09-19']
    expect(await Promise.all(days.map((day) => rolesOn('colleague', day)))).toEqual([
      ['handler'],
      ['handler', 'head head'],
      ['handler', 'head head'],
      ['handler'],
    ])
    const told = (await reader().select().from(notifications)).map(({ userId, kind }) => `${userId} ${kind}`)
    expect(told.sort()).toEqual(['colleague deputyNamed', 'director deputyGiven'])
    await expectRefusal(name('head', 'handler', { from: '2026-09-18', to: '2026-09-20' }), 'deputyNamed')
    await endDeputy(actorOf('head'), { membershipId: id }, now)
    expect(await rolesOn('colleague', '2026-09-16')).toEqual(['handler'])
    expect((await viewDeputies(actorOf('head'), now))?.deputies).toEqual([])
  })

  it('acts in their own name for the other, and the log says so', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    const deputy = standIn('colleague', 'head')
    await moveTask(deputy, { taskId: id, move: 'approveUnit', input: { belowFull: 'on' } }, now)
    const [event] = await listEventsOf(reader(), 'task', id)
    expect(event).toMatchObject({ userId: 'colleague', role: 'head', after: { deputyFor: 'head' } })
    const { events } = await viewTask(actorOf('coordinator'), id, now)
    expect(events[0]?.after?.deputyFor).toBe('head')
  })

  it('checks for the other nothing that they did themselves', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'colleague', handlerId: 'colleague' })
    const review = { taskId: id, move: 'approveUnit' as const, input: { belowFull: 'on' } }
    await expectRefusal(moveTask(standIn('colleague', 'head'), review, now), 'decidedBefore')
    const worked = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    await transaction((tx) => takeSide(tx, { taskId: worked.id, userId: 'colleague', side: 'work', at: now }))
    await expectRefusal(moveTask(standIn('colleague', 'head'), { ...review, taskId: worked.id }, now), 'decidedBefore')
  })

  it('decides for the other nothing that they asked for, drafted or did themselves, as they may not either', async () => {
    const deputy = standIn('colleague', 'head')
    const worked = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    await transaction((tx) => takeSide(tx, { taskId: worked.id, userId: 'head', side: 'work', at: now }))
    const review = { taskId: worked.id, move: 'approveUnit' as const, input: { belowFull: 'on' } }
    await expectRefusal(moveTask(deputy, review, now), 'decidedBefore')
    const own = await makeTask()
    await transaction((tx) => addChange(tx, createChange({ id: 'own', taskId: own.id, askedBy: 'head' })))
    const sign = { taskId: own.id, changeId: 'own', act: 'sign' as const, due: '', note: '' }
    await expectRefusal(decideChange(deputy, sign, now), 'ownChange')
    const draft = await makeTask({ status: 'draft', objected: true, drafterId: 'director' })
    const register = { taskId: draft.id, move: 'register' as const, input: { nonSecret: 'on' } }
    await expectRefusal(moveTask(standIn('leader', 'director'), register, now), 'ownDraft')
  })

  it('stands in the task for both, so that the other decides on no other side either', async () => {
    const { id } = await makeTask({ status: 'unitReview', submittedBy: 'handler' })
    const review = { taskId: id, move: 'approveUnit' as const, input: { belowFull: 'on' } }
    await moveTask(standIn('colleague', 'head'), review, now)
    const { sides } = await findOwnDossier(reader(), actorOf('coordinator'), id, now)
    expect(sides.map(({ userId, side }) => `${userId} ${side}`).sort()).toEqual(['colleague unit', 'head unit'])
  })

  it('has the tasks that name the other on the list, and may do what they ask', async () => {
    const { id } = await makeTask({ handlerId: 'handler' })
    const deputy = standIn('colleague', 'handler')
    const todo = await viewTodo(deputy, { only: null, page: 1 }, now)
    expect(todo.lines.map(({ taskId }) => taskId)).toContain(id)
    expect((await viewTask(deputy, id, now)).rights.part).toBe('lead')
    expect((await viewTask(actorOf('colleague'), id, now)).rights.part).toBeNull()
  })

  it('is told beside the other of what names the other, while they stand in', async () => {
    const { id } = await makeTask({ handlerId: 'handler', status: 'unitReview', submittedBy: 'handler' })
    await name('handler', 'colleague', { from: '2026-09-15' })
    const back = { taskId: id, move: 'sendBack' as const, input: { reason: '缺材料' } }
    await moveTask(actorOf('head'), back, now)
    const told = (await reader().select().from(notifications)).filter(({ taskId }) => taskId === id)
    expect(told.map(({ userId, kind }) => `${userId} ${kind}`).sort()).toEqual([
      'colleague sendBack',
      'handler sendBack',
    ])
  })

  it('is of the same unit, passes nothing on, and is none of an administrator’s', async () => {
    await expectRefusal(name('head', 'supportHead'), 'choiceUnknown')
    await expectRefusal(name('head', 'head'), 'choiceUnknown')
    await expectRefusal(name('admin', 'director'), 'notAllowed')
    await expectRefusal(
      nameDeputy(standIn('colleague', 'head'), { deputyId: 'handler', ...week }, now),
      'deputyOfDeputy',
    )
    expect(await viewDeputies(actorOf('auditor'), now)).toBeNull()
  })

  it.each([
    ['begun before today', { from: '2026-09-14' }, 'absenceBackdated'],
    ['ended before it begins', { to: '2026-09-15' }, 'absenceTurned'],
    ['without an end', { to: '' }, 'absenceTurned'],
    ['longer than a quarter', { to: '2026-12-31' }, 'absenceTooLong'],
    // The turn of the year and a leap day are days as others.
    ['on a day that is none', { from: '2026-02-30' }, 'absenceBackdated'],
  ] as const)('for an absence %s is refused', async (_, days, code) => {
    await expectRefusal(name('head', 'handler', days), code)
  })

  it('goes with the one whom they stand in for', async () => {
    await name('supportHead', 'supportHandler')
    const lots = { 'head-support': 'supportHandler' }
    await deactivatePerson(actorOf('admin'), { userId: 'supportHead', successors: lots }, now)
    expect(await rolesOn('supportHandler', '2026-09-16')).not.toContain('head supportHead')
  })

  it('never acts for longer than the other holds the post', async () => {
    const post = { unitId: 'lead', role: 'head' as const, post: '', fromDay: '2026-01-01', toDay: '2026-09-17' }
    await transaction((tx) => addMembershipRow(tx, { id: 'm-ending', userId: 'head', ...post }))
    const ending = { ...actorOf('head'), membershipId: 'm-ending' }
    await expectRefusal(nameDeputy(ending, { deputyId: 'colleague', ...week }, now), 'absencePastPost')
  })

  it('is nobody who could have named themselves, since they opened the account', async () => {
    await transaction(async (tx) => {
      await tx.insert(passwordGivers).values({ userId: 'director', giverId: 'leader' })
    })
    await expectRefusal(name('director', 'leader'), 'deputyIsIssuer')
  })

  it('follows in a post only by being given it, and what they hold for another is no post of their own', async () => {
    const given = { from: '2026-09-15', to: '2026-09-18' }
    await name('stranger', 'strangerHead', given)
    const [taken] = await listDeputies(reader(), actorOf('stranger'), '2026-09-15')
    expect(taken?.userId).toBe('strangerHead')
    const { id } = await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })
    const lots = { 'handler-other': 'strangerHead' }
    await deactivatePerson(actorOf('admin'), { userId: 'stranger', successors: lots }, now)
    expect(await rolesOn('strangerHead', '2027-03-01')).toEqual(['handler', 'head'])
    const { task } = await findOwnDossier(reader(), actorOf('coordinator'), id, now)
    expect(task.handlerId).toBe('strangerHead')
  })

  it('is named in no task, since they go again', async () => {
    await name('colleague', 'head', { from: '2026-09-15', to: '2026-09-18' })
    const { id } = await makeTask({ status: 'assigned', signedOn: null, handlerId: null })
    const sign = { taskId: id, move: 'sign' as const, input: { handlerId: 'head' } }
    await expectRefusal(moveTask(actorOf('head'), sign, now), 'handlerMissing')
    await moveTask(actorOf('head'), { ...sign, input: { handlerId: 'colleague' } }, now)
    const give = { tasks: [{ taskId: id }], handlerId: 'head' }
    await expectRefusal(reassignHandler(actorOf('head'), give, now), 'handlerMissing')
    await expectRefusal(ensureLeader(reader(), 'director', '/district/', now), 'choiceUnknown')
    await name('leader', 'director', { from: '2026-09-15', to: '2026-09-18' })
    await expectRefusal(ensureLeader(reader(), 'director', '/district/', now), 'choiceUnknown')
  })

  it('acts for nobody in a unit that they have left', async () => {
    const post = { unitId: 'other', role: 'handler' as const, post: '', fromDay: '2026-01-01' }
    await transaction((tx) => addMembershipRow(tx, { id: 'm-leaving', userId: 'supportHandler', ...post }))
    await name('strangerHead', 'supportHandler')
    expect(await rolesOn('supportHandler', '2026-09-16')).toContain('head strangerHead')
    await endMembership(actorOf('admin'), { membershipId: 'm-leaving', toDay: null }, now)
    expect(await rolesOn('supportHandler', '2026-09-16')).not.toContain('head strangerHead')
  })

  it('is logged as one from the moment the capacity is chosen', async () => {
    const { id } = await name('director', 'coordinator', { from: '2026-09-15', to: '2026-09-15' })
    const who = { userId: 'coordinator', name: 'coordinator', account: 'coordinator', address: '' }
    const visitor = {
      ...who,
      sessionId: 's',
      since: now,
      mustChangePassword: false,
      needsSecondStep: false,
      hasSecondStep: false,
      isByProvider: false,
      actor: null,
    }
    await chooseCapacity(visitor, id, now)
    const events = await listEventsOf(reader(), 'user', 'coordinator')
    expect(events.at(-1)).toMatchObject({
      action: 'capacity.choose',
      role: 'director',
      after: { deputyFor: 'director' },
    })
  })

  it('is nobody else’s to take back', async () => {
    const { id } = await name('coordinator', 'director')
    await expectRefusal(endDeputy(actorOf('leader'), { membershipId: id }, now), 'notFound')
  })
})
