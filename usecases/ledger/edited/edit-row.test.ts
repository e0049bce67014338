import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { editRow, viewRow } from './edit-row'

useTestDatabase()
beforeAll(makeDistrict)

const unsaid = { note: '', priority: null, handlerId: '', percent: null, done: '' }
const edit = (who: string, taskId: string, version: number, more: object) =>
  editRow(actorOf(who), { taskId, version, ...unsaid, ...more }, testNow)
const viewOf = (who: string, taskId: string) => viewRow(actorOf(who), taskId, testNow)
const taskOf = async (taskId: string) => (await viewOf('coordinator', taskId)).task

describe('a line of the ledger that is changed in place', () => {
  it('offers each what they may change without asking, and what a returned sheet would let them', async () => {
    const { id } = await makeTask()
    const offered = async (who: string) => (await viewOf(who, id)).fields
    expect(await offered('coordinator')).toEqual(['note', 'handler'])
    expect([await offered('head'), await offered('handler')]).toEqual([['handler'], ['report']])
    expect([await offered('leader'), await offered('auditor')]).toEqual([[], []])
  })

  it('is written by the use cases of the page, each with its event, together', async () => {
    const { id, version } = await makeTask({ note: '旧' })
    await edit('coordinator', id, version, { note: '新', priority: 'key', handlerId: 'colleague' })
    expect(await taskOf(id)).toMatchObject({ note: '新', priority: 'key', handlerId: 'colleague' })
    const acts = (await listEventsOf(reader(), 'task', id)).map(({ action }) => action)
    expect(acts).toEqual(['task.assign', 'task.change'])
  })

  it('asks why the percent falls, as the page of the task does', async () => {
    const { id, version } = await makeTask({ percent: 40 })
    const fall = { percent: 30, done: '退回一家' }
    await expectRefusal(edit('handler', id, version, fall), 'percentFalls')
    await edit('handler', id, version, { ...fall, fallReason: '一家未接通' })
    expect(await taskOf(id)).toMatchObject({ percent: 30 })
  })

  it('empties a remark, and takes another percent as a report that says what was done', async () => {
    const { id, version } = await makeTask({ note: '旧', percent: 40 })
    await edit('coordinator', id, version, { note: '' })
    await expectRefusal(edit('handler', id, version + 1, { percent: 60 }), 'doneMissing')
    await edit('handler', id, version + 1, { percent: 60, done: '已接入 6 家' })
    expect(await taskOf(id)).toMatchObject({ note: '', percent: 60, latestProgress: '已接入 6 家' })
  })

  it('tells who else changed it meanwhile, and refuses what is not theirs or changes nothing', async () => {
    const { id, version } = await makeTask()
    await edit('coordinator', id, version, { note: '我的' })
    const refusal = await expectRefusal(edit('director', id, version, { note: '别的' }), 'staleVersion')
    expect(refusal.facts.changes).toMatchObject({ note: '我的' })
    await expectRefusal(edit('head', id, version + 1, { note: '越权' }), 'moveNotYours')
    await expectRefusal(edit('head', id, version + 1, { priority: 'key' }), 'moveNotYours')
    await expectRefusal(edit('head', id, version + 1, { handlerId: 'stranger' }), 'handlerMissing')
    await expectRefusal(edit('coordinator', id, version + 1, { note: '我的' }), 'nothingChanged')
  })
})
