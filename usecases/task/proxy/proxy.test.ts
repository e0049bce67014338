import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { memberships, notifications } from '@/db/schema'
import { listReturnReports } from '@/db/season/list-return-rows'
import { useTestDatabase } from '@/db/testing'
import type { Actor, Role } from '@/domain/people'
import { everything, firstPage } from '@/domain/task/ledger'
import { viewLedger } from '../../ledger/view-ledger'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { acceptProgress } from '../accept-progress'
import { replaceEvidence } from '../evidence/replace-evidence'
import { moveTask } from '../move-task'
import { reportProgress } from '../report-progress'
import { viewTask } from '../view-task'
import { viewTodo } from '../view-todo'
import { type Entry, enterProxy } from './enter-proxy'
import { settleProxy } from './settle-proxy'

useTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  const second = { id: 'm-twice', userId: 'coordinator', unitId: 'lead', role: 'head' as const, post: '' }
  await transaction((tx) => tx.insert(memberships).values({ ...second, fromDay: '2020-01-01' }))
})

const entered = '2026-03-02T02:00:00.000Z'
const confirmed = '2026-03-05T02:00:00.000Z'
const as = (id: string, role: Role, unitId: string): Actor => ({
  ...actorOf(id),
  ...{ role, unitId, unitName: unitId, membershipId: 'm-twice', unitPath: `/district/${unitId}/` },
})
const enter = (taskId: string, more: Partial<Entry> = {}, who = 'coordinator') =>
  enterProxy(
    actorOf(who),
    {
      ...{ taskId, unitId: 'lead', done: '已接入 9 家', percent: 75, problems: '', next: '', occurrenceId: null },
      ...{ reference: '云发〔2026〕12号', ...more },
    },
    entered,
  )
const pageOf = (taskId: string, who = 'coordinator') => viewTask(actorOf(who), taskId, confirmed)
const lineOf = async (taskId: string) => (await pageOf(taskId)).proxies.lines[0]
const settle = async (
  who: string | Actor,
  taskId: string,
  deed: 'confirm' | 'return' | 'takeBack',
  note = '',
): Promise<void> =>
  settleProxy(
    typeof who === 'string' ? actorOf(who) : who,
    { taskId, proxyId: (await lineOf(taskId))?.id ?? '', deed, note },
    confirmed,
  )
const askedOf = async (who: string, taskId: string) =>
  (await viewTodo(actorOf(who), { only: null, page: 1 }, confirmed)).first.proxies.filter(
    (each) => each.taskId === taskId,
  )
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()

describe('a report that the office enters for a unit', () => {
  it('moves nothing until the unit has confirmed it, then is the unit’s report of that day, marked', async () => {
    const { id } = await makeTask({ percent: 40, latestProgress: '初稿', latestProgressAt: '2026-01-05T02:00:00.000Z' })
    await enter(id)
    const waiting = await pageOf(id)
    expect(waiting.task).toMatchObject({ percent: 40, latestProgress: '初稿', latestByProxy: false })
    expect(waiting.updates).toEqual([])
    expect(waiting.proxies.lines).toMatchObject([{ state: 'open', done: '已接入 9 家', form: '云发〔2026〕12号' }])
    expect([await askedOf('handler', id), await askedOf('head', id)]).toMatchObject([[{ percent: 75 }], [{}]])
    expect([await askedOf('colleague', id), await askedOf('supportHead', id)]).toEqual([[], []])

    await settle('head', id, 'confirm')
    const after = await pageOf(id)
    expect(after.task).toMatchObject({ percent: 75, latestProgressAt: confirmed, latestByProxy: true })
    expect(after.updates).toMatchObject([
      { userName: 'head', at: confirmed, proxy: { enteredByName: 'coordinator', enteredAt: entered } },
    ])
    expect(after.otherEvidence).toMatchObject([{ updateId: after.updates[0]?.id, process: true, state: 'accepted' }])
    expect([after.proxies.lines, await askedOf('handler', id)]).toEqual([[], []])
    const [report] = (await listReturnReports(reader(), [after.updates[0]?.id ?? ''])).values()
    expect(report).toMatchObject({ done: '已接入 9 家', isByProxy: true })
    const events = (await listEventsOf(reader(), 'task', id)).map(({ action, role }) => `${action} ${role}`)
    expect(events).toEqual(['proxy.enter coordinator', 'proxy.confirm head'])
    expect(await toldOf(id)).toEqual(['coordinator proxy.confirm', 'handler proxy.enter', 'head proxy.enter'])
  })

  it('is asked why its percent falls where it is entered, and not again where the unit confirms it', async () => {
    const { id } = await makeTask({ percent: 80 })
    await expectRefusal(enter(id), 'percentFalls')
    await enter(id, { fallReason: '两家未接通' })
    await settle('head', id, 'confirm')
    expect((await pageOf(id)).task.percent).toBe(75)
    expect((await listEventsOf(reader(), 'task', id))[0]?.after).toMatchObject({ fallReason: '两家未接通' })
  })

  it('is not confirmed below what the unit reported itself meanwhile', async () => {
    const { id } = await makeTask({ percent: 40 })
    await enter(id)
    const own = { taskId: id, done: '已接入 11 家', problems: '', next: '', occurrenceId: null, evidence: [] }
    await reportProgress(actorOf('handler'), { ...own, percent: 90 }, '2026-03-03T02:00:00.000Z')
    await expectRefusal(settle('head', id, 'confirm'), 'proxyFalls')
    expect((await pageOf(id)).task.percent).toBe(90)
    await settle('head', id, 'return', '已另报')
  })

  it('is not told of a day that was over before the unit confirmed it', async () => {
    const { id } = await makeTask({ percent: 40, latestProgress: '初稿', latestProgressAt: '2026-01-05T02:00:00.000Z' })
    await enter(id)
    await settle('head', id, 'confirm')
    const later = '2026-03-09T02:00:00.000Z'
    const lineAsOf = async (asOf: string) => {
      const asked = { filter: { ...everything, asOf }, page: { ...firstPage, group: null, size: 500 } }
      return (await viewLedger(actorOf('coordinator'), asked, later)).lines.find((line) => line.id === id)
    }
    expect(await lineAsOf('2026-03-04')).toMatchObject({ percent: 40, latestByProxy: false })
    expect(await lineAsOf('2026-03-05')).toMatchObject({ percent: 75, latestByProxy: true })
  })

  it('is confirmed and accepted by nobody who entered it, in whatever capacity, and left when they complete the task', async () => {
    const { id } = await makeTask()
    await enter(id)
    await expectRefusal(settle(as('coordinator', 'head', 'lead'), id, 'confirm'), 'proxyOwn')
    await settle('handler', id, 'confirm')
    const updateId = (await pageOf(id)).updates[0]?.id ?? ''
    expect((await pageOf(id)).updates[0]?.canAccept).toBe(false)
    await expectRefusal(acceptProgress(actorOf('coordinator'), { taskId: id, updateId }, confirmed), 'ownProgress')
    const other = { ...actorOf('coordinator'), userId: 'auditor', name: 'auditor' }
    await expectRefusal(
      acceptProgress({ ...other, deputyFor: { id: 'coordinator', name: '' } }, { taskId: id, updateId }, confirmed),
      'ownProgress',
    )
  })

  it('leaves no form to judge, and stays unaccepted where the one who entered it completes the task', async () => {
    const { id } = await makeTask({ status: 'inProgress' }, { standards: [] })
    await enter(id)
    await settle('handler', id, 'confirm')
    const move = (who: string, name: 'submit' | 'approveUnit' | 'complete') =>
      moveTask(actorOf(who), { taskId: id, move: name, input: { reason: '办完', belowFull: 'on' } }, confirmed)
    await move('handler', 'submit')
    await move('head', 'approveUnit')
    await move('coordinator', 'complete')
    expect((await pageOf(id)).task.status).toBe('done')
    expect((await pageOf(id)).updates).toMatchObject([{ acceptedAt: null }])
  })

  it('leaves a form as it stands that was replaced before the unit confirmed', async () => {
    const { id } = await makeTask()
    await enter(id)
    const evidenceId = (await pageOf(id)).otherEvidence[0]?.id ?? ''
    const newer = { kind: 'document' as const, reference: '云发〔2026〕13号', process: true, standardId: null }
    const evidence = [{ ...newer, title: '', issuer: '', issuedOn: null }]
    await replaceEvidence(actorOf('handler'), { taskId: id, evidenceId, evidence }, confirmed)
    await settle('head', id, 'confirm')
    const states = (await pageOf(id)).otherEvidence.map((each) => [each.id === evidenceId, each.state])
    expect(states).not.toContainEqual([true, 'accepted'])
  })

  it('comes back with a sentence and counts for nothing, nor does its form', async () => {
    const { id } = await makeTask({ percent: 40 })
    await enter(id)
    await expectRefusal(settle('handler', id, 'return', ''), 'proxyNoteMissing')
    await settle('handler', id, 'return', '只有 7 家')
    expect(await lineOf(id)).toMatchObject({ state: 'returned', note: '只有 7 家', settlerName: 'handler', deeds: [] })
    const page = await pageOf(id)
    expect([page.task.percent, page.updates, page.otherEvidence[0]?.state]).toEqual([40, [], 'rejected'])
    expect(await toldOf(id)).toContain('coordinator proxy.return')
    await expectRefusal(settle('handler', id, 'confirm'), 'proxySettled')
    await enter(id, { done: '已接入 7 家' })
    await expectRefusal(enter(id), 'proxyOpen')
    await settle('coordinator', id, 'takeBack')
    expect(await lineOf(id)).toMatchObject({ state: 'takenBack' })
  })

  it('speaks for a supporting unit too, whose own people confirm it as its answer', async () => {
    const { id } = await makeTask({ percent: 40 }, { supporting: ['support'] })
    await enter(id, { unitId: 'support' })
    expect([await askedOf('supportHandler', id), await askedOf('head', id)]).toMatchObject([[{}], []])
    await expectRefusal(settle('head', id, 'confirm'), 'moveNotYours')
    await settle('supportHandler', id, 'confirm')
    const page = await pageOf(id)
    expect(page.supporting).toMatchObject([{ answer: '已接入 9 家' }])
    expect([page.task.percent, page.task.latestByProxy, page.updates[0]?.unitName]).toEqual([40, false, 'support'])
  })

  it('needs its form, a unit of the task, and an office that oversees a running one', async () => {
    const { id } = await makeTask()
    await expectRefusal(enter(id, { reference: '' }), 'proxyFormMissing')
    await expectRefusal(enter(id, { unitId: 'other' }), 'proxyUnitMissing')
    await expectRefusal(enter(id, { done: ' ' }), 'doneMissing')
    for (const who of ['handler', 'head', 'director', 'leader']) await expectRefusal(enter(id, {}, who), 'moveNotYours')
    const draft = await makeTask({ status: 'assigned' })
    await expectRefusal(enter(draft.id), 'moveNotFromHere')
    expect((await pageOf(draft.id)).proxies.canEnter).toBe(false)
  })
})
