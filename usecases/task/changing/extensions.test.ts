import { beforeAll, describe, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { ChangeAct } from '@/domain/task/changing/change-request'
import { everything } from '@/domain/task/ledger'
import { exportJson } from '../../ledger/export-ledger'
import { viewOverview } from '../../overview/view-overview'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { moveTask } from '../move-task'
import { viewTask } from '../view-task'
import { viewTodo } from '../view-todo'
import { askExtension } from './ask-extension'
import { decideChange } from './decide-change'
import { withdrawChange } from './withdraw-change'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-12-15T02:00:00.000Z'
const ask = async (who: string, taskId: string, due = '2027-01-15', more = {}) => {
  const words = { reasonClass: 'policy' as const, reason: '等上级批复', basis: '市函〔2026〕19号' }
  return (await askExtension(actorOf(who), { taskId, due, ...words, ...more }, now)).changeId
}
const act = (
  who: string,
  taskId: string,
  changeId: string,
  name: ChangeAct,
  more: { due?: string; note?: string } = {},
) => decideChange(actorOf(who), { taskId, changeId, act: name, due: '', note: '', ...more }, now)
const pageOf = (taskId: string, who = 'coordinator') => viewTask(actorOf(who), taskId, now)
const asked = async (who: string, taskId: string) =>
  (await viewTodo(actorOf(who), { only: 'review', page: 1 }, '2026-12-18T02:00:00.000Z')).lines.find(
    (line) => line.taskId === taskId,
  )
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()

describe('an extension', () => {
  it('goes from the handler by the head to the office, which grants the first short one', async () => {
    const { id } = await makeTask()
    const changeId = await ask('handler', id)
    expect(await asked('head', id)).toMatchObject({ ask: 'settle', changeId, due: '2026-12-17', since: '2026-12-15' })
    expect(await asked('coordinator', id)).toBeUndefined()
    await act('head', id, changeId, 'sign', { note: '属实' })
    expect(await asked('coordinator', id)).toMatchObject({ ask: 'settle', due: '2026-12-22', workingDaysWaited: 3 })
    const before = await pageOf(id)
    expect([before.task.due, before.light.reason]).toEqual(['2026-12-31', 'farBehind'])
    await act('coordinator', id, changeId, 'grant')
    const { task, changes } = await pageOf(id)
    expect([task.due, task.originalDue]).toEqual(['2027-01-15', '2026-12-31'])
    expect(changes[0]).toMatchObject({ state: 'granted', granted: '2027-01-15', askerName: 'handler' })
    expect(changes[0]?.opinions.map(({ act: name, name: by }) => `${by} ${name}`)).toEqual([
      'handler ask',
      'head sign',
      'coordinator grant',
    ])
    expect(await toldOf(id)).toEqual([
      'coordinator change.next.extension',
      'handler change.granted.extension',
      'head change.granted.extension',
      'head change.next.extension',
    ])
    const events = await listEventsOf(reader(), 'task', id)
    expect(events.map(({ action, userId }) => `${userId} ${action}`)).toEqual([
      'handler change.ask',
      'head change.sign',
      'coordinator task.extend',
    ])
    expect(events[2]).toMatchObject({ before: { due: '2026-12-31' }, after: { due: '2027-01-15' } })
  })

  it('of more than thirty days goes on to a leader, with the office’s advice', async () => {
    const { id } = await makeTask()
    const changeId = await ask('head', id, '2027-03-31')
    await expectRefusal(act('coordinator', id, changeId, 'grant'), 'moveNotYours')
    await expectRefusal(act('coordinator', id, changeId, 'adviseAgainst'), 'reasonMissing')
    await act('coordinator', id, changeId, 'adviseFor', { note: '依据属实' })
    expect(await asked('leader', id)).toMatchObject({ ask: 'settle', due: null, group: 'decide', workingDaysWaited: 3 })
    await act('leader', id, changeId, 'grantOther', { due: '2027-02-26' })
    expect((await pageOf(id)).task.due).toBe('2027-02-26')
    expect(await toldOf(id)).toContain('coordinator change.granted.extension')
  })

  it('is refused with a reason, and decided twice at most, the second by a leader', async () => {
    const { id } = await makeTask()
    const first = await ask('head', id)
    await expectRefusal(act('coordinator', id, first, 'refuse'), 'reasonMissing')
    await act('coordinator', id, first, 'refuse', { note: '还来得及' })
    expect((await pageOf(id)).task.due).toBe('2026-12-31')
    expect(await toldOf(id)).toContain('head change.refused.extension')
    const second = await ask('head', id, '2027-01-05')
    await act('coordinator', id, second, 'adviseFor')
    await act('leader', id, second, 'grant')
    await expectRefusal(ask('head', id, '2027-02-01'), 'extensionsUsed')
  })

  it('is not sent on by the head, or taken back by its asker, and counts for nothing then', async () => {
    const { id } = await makeTask()
    const first = await ask('handler', id)
    await expectRefusal(ask('handler', id), 'changeAsked')
    await act('head', id, first, 'turnDown', { note: '自己克服' })
    expect(await toldOf(id)).toContain('handler change.returned.extension')
    const second = await ask('handler', id)
    await expectRefusal(withdrawChange(actorOf('head'), { taskId: id, changeId: second }, now), 'requestNotYours')
    await withdrawChange(actorOf('handler'), { taskId: id, changeId: second }, now)
    await expectRefusal(act('head', id, second, 'sign'), 'changeSettled')
    const third = await ask('handler', id)
    await act('head', id, third, 'sign')
    await act('coordinator', id, third, 'grant')
    expect((await pageOf(id)).changes.map(({ state }) => state)).toEqual(['granted', 'withdrawn', 'returned'])
  })

  it('is made once by three presses at once, and granted once by two people', async () => {
    const { id } = await makeTask()
    const requestId = `press-${id}`
    const ids = await Promise.all([1, 2, 3].map(() => ask('head', id, '2027-01-15', { requestId })))
    expect(new Set(ids).size).toBe(1)
    const [changeId = ''] = ids
    const results = await Promise.allSettled([1, 2].map(() => act('coordinator', id, changeId, 'grant')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is refused without a reason, over an older version, and after the due day', async () => {
    const { id } = await makeTask()
    await expectRefusal(ask('handler', id, '2027-01-15', { reason: ' ' }), 'reasonMissing')
    await expectRefusal(ask('handler', id, '2027-01-15', { version: 1 }), 'staleVersion')
    await expectRefusal(ask('handler', id, '2026-12-31'), 'extensionNotLater')
    const late = await makeTask({ due: '2026-12-14' })
    await expectRefusal(ask('handler', late.id), 'extensionTooLate')
    await expectRefusal(ask('stranger', id), 'notFound')
  })

  it('is void once the task ends, and stays through a suspension', async () => {
    const { id } = await makeTask()
    const changeId = await ask('head', id)
    const move = (name: 'suspend' | 'resume' | 'carryOver') =>
      moveTask(actorOf('director'), { taskId: id, move: name, input: { reason: '依据', outcome: 'partly' } }, now)
    await move('suspend')
    await expectRefusal(act('coordinator', id, changeId, 'grant'), 'moveNotFromHere')
    await move('resume')
    await move('carryOver')
    expect((await pageOf(id)).changes[0]?.state).toBe('lapsed')
    await expectRefusal(act('coordinator', id, changeId, 'grant'), 'changeSettled')
  })

  it('gives a recurring duty the periods up to its later day', async () => {
    const { id } = await makeTask({ deadlineKind: 'recurring', period: 'quarter', kind: 'recurring' })
    const changeId = await ask('head', id, '2027-06-30')
    await act('coordinator', id, changeId, 'adviseFor')
    await act('leader', id, changeId, 'grant')
    expect((await pageOf(id)).occurrences.map(({ label }) => label)).toContain('2026Q4')
  })

  it('leaves overdue in the months gone by what was overdue until it was granted', async () => {
    const juneOf = async () => {
      const overview = await viewOverview(actorOf('coordinator'), { year: null, isMine: false }, now)
      return overview?.months.find(({ month }) => month === 6)?.red ?? 0
    }
    const before = await juneOf()
    const { id } = await makeTask({ due: '2026-12-31', originalDue: '2026-06-20' })
    const extended = { before: { due: '2026-06-20' }, after: { due: '2026-12-31' } }
    await transaction((tx) =>
      appendEvent(tx, actorOf('coordinator'), '2026-07-10T02:00:00.000Z', {
        ...{ action: 'task.extend', objectType: 'task', objectId: id },
        ...extended,
      }),
    )
    expect(await juneOf()).toBe(before + 1)
  })

  it('counts in the exports by how often it was granted', async () => {
    let text = ''
    for await (const piece of await exportJson(actorOf('coordinator'), { filter: everything, address: '' }, now))
      text += new TextDecoder().decode(piece)
    const counts = JSON.parse(text).tasks.map(({ extensions }: { extensions: number }) => extensions)
    expect([...counts].sort()).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
  })
})
