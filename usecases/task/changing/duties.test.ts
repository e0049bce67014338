import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { addEvidence } from '@/db/evidence/save-evidence'
import { addMembershipRow } from '@/db/people/memberships'
import { evidence, notifications } from '@/db/schema'
import { addStandards } from '@/db/task/standards'
import { useTestDatabase } from '@/db/testing'
import type { ChangeAct, DutyKind } from '@/domain/task/changing/change-request'
import { createEvidence } from '@/domain/task/testing'
import { viewOverview } from '../../overview/view-overview'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { moveTask } from '../move-task'
import { viewTask } from '../view-task'
import { viewTodo } from '../view-todo'
import { askDuty } from './ask-duty'
import { decideChange } from './decide-change'
import { hearChange, viewHearing } from './hear-change'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-09-15T02:00:00.000Z'
const ask = async (who: string, taskId: string, kind: DutyKind, more = {}) => {
  const words = { units: '', leaderId: '', words: '', reasonClass: 'staff' as const, reason: '机构改革', basis: '' }
  return (await askDuty(actorOf(who), { taskId, kind, ...words, ...more }, now)).changeId
}
const act = (who: string, taskId: string, changeId: string, name: ChangeAct, note = '') =>
  decideChange(actorOf(who), { taskId, changeId, act: name, due: '', note }, now)
const pageOf = (taskId: string, who = 'coordinator') => viewTask(actorOf(who), taskId, now)
const todoOf = async (who: string, taskId: string) =>
  (await viewTodo(actorOf(who), { only: null, page: 1 }, now)).lines.find((line) => line.taskId === taskId)
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId || row.kind === 'change.hearing')
    .map(({ userId, kind }) => `${userId} ${kind}`)
const ledBy = async () => {
  const rows = (await viewOverview(actorOf('coordinator'), { year: null, isMine: false }, now))?.units.rows ?? []
  return Object.fromEntries(rows.map(({ name, counts }) => [name, counts.total]))
}

describe('another lead unit', () => {
  it('is asked for by the one, heard from the other, advised on and decided by the director', async () => {
    const { id } = await makeTask({ percent: 10 }, { supporting: ['other', 'support'] })
    const before = await ledBy()
    const changeId = await ask('handler', id, 'leadUnit', { units: 'other单位' })
    await act('head', id, changeId, 'sign')
    expect(await toldOf(id)).toContain('strangerHead change.hearing')
    expect(await todoOf('strangerHead', id)).toMatchObject({ ask: 'hear', changeId, due: '2026-09-17' })
    expect(await todoOf('coordinator', id)).toBeUndefined()
    const hearing = await viewHearing(actorOf('strangerHead'), id, changeId, now)
    expect(hearing).toMatchObject({ leadUnitName: 'lead', standards: ['通过验收'] })
    await expectRefusal(viewHearing(actorOf('supportHead'), id, changeId, now), 'notFound')
    const hear = { taskId: id, changeId, act: 'unwilling' as const, note: '' }
    await expectRefusal(hearChange(actorOf('strangerHead'), hear, now), 'reasonMissing')
    await hearChange(actorOf('strangerHead'), { ...hear, note: '年内有困难' }, now)
    await act('coordinator', id, changeId, 'adviseFor', '依据属实')
    await expectRefusal(act('leader', id, changeId, 'grant'), 'moveNotYours')
    const light = (await pageOf(id)).light
    await act('director', id, changeId, 'grant')
    const page = await pageOf(id)
    expect(page.task).toMatchObject({
      status: 'assigned',
      leadUnitId: 'other',
      handlerId: null,
      signedOn: '2026-03-03',
    })
    expect(page.task).toMatchObject({
      due: '2026-12-31',
      originalDue: '2026-12-31',
      percent: 10,
      signDue: '2026-09-18',
    })
    expect(page.light).toEqual(light)
    expect(page.people).toMatchObject({ leadUnitName: 'other', formerLeadName: 'lead' })
    expect(page.supporting.map(({ unitId }) => unitId).sort()).toEqual(['lead', 'support'])
    expect(page.changes[0]?.says).toEqual({ before: ['lead'], wanted: ['other'] })
    const told = await toldOf(id)
    for (const line of ['strangerHead', 'head', 'handler', 'coordinator'])
      expect(told).toContain(`${line} change.granted.duty`)
    const after = await ledBy()
    expect([after.lead, after.other]).toEqual([(before.lead ?? 0) - 1, (before.other ?? 0) + 1])
    await moveTask(actorOf('strangerHead'), { taskId: id, move: 'sign', input: { handlerId: 'stranger' } }, now)
    expect((await pageOf(id)).task).toMatchObject({ status: 'inProgress', handlerId: 'stranger' })
    const events = await listEventsOf(reader(), 'task', id)
    expect(events.at(-2)).toMatchObject({
      action: 'task.grant',
      before: { leadUnitId: 'lead' },
      after: { before: ['lead'], wanted: ['other'] },
    })
  })

  it('of a key task is decided by the leader, and a head who asks goes straight to the other', async () => {
    const { id } = await makeTask({ priority: 'key' })
    const changeId = await ask('head', id, 'leadUnit', { units: 'other' })
    await hearChange(actorOf('strangerHead'), { taskId: id, changeId, act: 'willing', note: '' }, now)
    await act('coordinator', id, changeId, 'adviseFor')
    await expectRefusal(act('director', id, changeId, 'grant'), 'moveNotYours')
    await act('leader', id, changeId, 'refuse', '仍由原单位办')
    expect((await pageOf(id)).task).toMatchObject({ status: 'inProgress', leadUnitId: 'lead' })
  })

  it('voids what the former unit still asks for, and the new one cannot send the running task back as a draft', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    const titleId = await ask('head', id, 'title', { words: '别的' })
    const changeId = await ask('head', id, 'leadUnit', { units: 'other' })
    await hearChange(actorOf('strangerHead'), { taskId: id, changeId, act: 'willing', note: '' }, now)
    await act('coordinator', id, changeId, 'adviseFor')
    await act('director', id, changeId, 'grant')
    const states = (await pageOf(id)).changes.map((each) => [each.id === titleId, each.state])
    expect(states).toContainEqual([true, 'lapsed'])
    expect(states).toContainEqual([false, 'granted'])
    const object = { taskId: id, move: 'object' as const, input: { reason: '不归我们管' } }
    await expectRefusal(moveTask(actorOf('strangerHead'), object, now), 'objectHeard')
  })

  it('waits for no head who heads both units and asks', async () => {
    await transaction((tx) =>
      addMembershipRow(tx, {
        ...{ id: 'm-both', userId: 'strangerHead', unitId: 'lead', role: 'head', post: '', fromDay: '2026-01-01' },
      }),
    )
    const { id } = await makeTask()
    const both = { ...actorOf('head'), userId: 'strangerHead', membershipId: 'm-both' }
    const words = { leaderId: '', words: '', reasonClass: 'staff' as const, reason: '合署办公', basis: '' }
    await askDuty(both, { taskId: id, kind: 'leadUnit', units: 'other', ...words }, now)
    expect((await pageOf(id)).changes[0]?.state).toBe('signed')
  })

  it('is no unit elsewhere, none that nobody knows, and not the same', async () => {
    const { id } = await makeTask()
    for (const units of ['elsewhere', '没有的单位', ''])
      await expectRefusal(ask('head', id, 'leadUnit', { units }), units ? 'unitNotFound' : 'changeEmpty')
    await expectRefusal(ask('head', id, 'leadUnit', { units: 'lead' }), 'nothingChanged')
  })
})

describe('another duty', () => {
  it.each([
    ['title', { words: '换了名字' }, { title: '换了名字' }],
    ['requiredResult', { words: '接入 15 个部门' }, { requiredResult: '接入 15 个部门' }],
    ['leader', { leaderId: 'leader' }, { leaderId: 'leader' }],
  ] as const)('%s is granted by the coordinator and both texts stay', async (kind, more, changed) => {
    const { id } = await makeTask()
    const changeId = await ask('head', id, kind, more)
    await act('coordinator', id, changeId, 'grant')
    const { task, changes, source } = await pageOf(id)
    expect(task).toMatchObject(changed)
    expect(changes[0]).toMatchObject({ state: 'granted' })
    expect(source.quote.words).toBe('建成执法监督平台了。')
  })

  it('standards keep the proof of those that stay, and that of the others as other material', async () => {
    const { id } = await makeTask({}, { standards: ['通过验收', '接入 12 个部门'] })
    const item = (standard: string) =>
      createEvidence({ id: `${id}-${standard}`, taskId: id, standardId: `${id}-${standard}` })
    await transaction((tx) => addEvidence(tx, [item('s1'), item('s2')]))
    const changeId = await ask('head', id, 'standards', { words: '接入 15 个部门\n通过验收\n' })
    await act('coordinator', id, changeId, 'grant')
    const { standards, otherEvidence, changes } = await pageOf(id)
    expect(standards.map(({ text, evidence: proof }) => [text, proof.length])).toEqual([
      ['接入 15 个部门', 0],
      ['通过验收', 1],
    ])
    expect(otherEvidence).toHaveLength(1)
    expect(changes[0]?.says.before).toEqual(['通过验收', '接入 12 个部门'])
    expect(await reader().select().from(evidence)).toHaveLength(2)
  })

  it('is not granted over what was changed since it was asked for', async () => {
    const { id } = await makeTask({}, { standards: ['通过验收'] })
    const changeId = await ask('head', id, 'standards', { words: '报送总结' })
    await transaction((tx) => addStandards(tx, id, ['接入 12 个部门'], 1))
    await expectRefusal(act('coordinator', id, changeId, 'grant'), 'changeOvertaken')
    expect((await pageOf(id)).standards.map(({ text }) => text)).toEqual(['通过验收', '接入 12 个部门'])
    await act('coordinator', id, changeId, 'refuse', '标准已另行补充')
  })

  it('supporting units come and go, save one that has answered', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    const changeId = await ask('head', id, 'supporting', { units: 'other' })
    await act('coordinator', id, changeId, 'grant')
    expect((await pageOf(id)).supporting.map(({ unitId }) => unitId)).toEqual(['other'])
  })

  it('waits for a task that is under review, and is asked once at a time', async () => {
    const { id } = await makeTask({ status: 'inProgress' }, { standards: [] })
    const changeId = await ask('head', id, 'title', { words: '别的' })
    await expectRefusal(ask('head', id, 'title', { words: '又一个' }), 'changeAsked')
    await moveTask(actorOf('handler'), { taskId: id, move: 'submit', input: { belowFull: 'on' } }, now)
    await expectRefusal(act('coordinator', id, changeId, 'grant'), 'moveNotFromHere')
    await act('coordinator', id, changeId, 'refuse', '审核中')
  })
})
