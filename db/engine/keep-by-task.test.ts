import { beforeEach, expect, it, vi } from 'vitest'
import { appendEvent } from '../audit/append-event'
import { transaction } from '../client'
import { forgetKept, useTestDatabase } from '../testing'
import { keepByTask } from './keep-by-task'

useTestDatabase()

const actor = { name: '某人', unitName: '区司法局', address: '127.0.0.1' }
const tell = (action: string, objectType: string, objectId: string) =>
  transaction((tx) => appendEvent(tx, actor, '2026-03-05T02:00:00.000Z', { action, objectType, objectId }))

type Row = { taskId: string; place: number }
let rows: Row[] = []
const load = vi.fn(async (taskIds?: string[]) =>
  rows.filter(({ taskId }) => !taskIds || taskIds.includes(taskId)).sort((a, b) => a.place - b.place),
)
const ask = (day = '2026-03-05') => keepByTask('any', day, { load, compare: (a, b) => a.place - b.place })

beforeEach(async () => {
  rows = [3, 1, 2].map((place) => ({ taskId: `t${place}`, place }))
  forgetKept()
  await ask()
  load.mockClear()
})

it('is asked for once while nothing changes, whatever people look at', async () => {
  await tell('session.start', 'user', 'u')
  expect((await ask()).map(({ taskId }) => taskId)).toEqual(['t1', 't2', 't3'])
  expect(load).not.toHaveBeenCalled()
})

it('reads the changed tasks alone and puts them where they belong', async () => {
  rows = [
    { taskId: 't1', place: 9 },
    { taskId: 't3', place: 3 },
    { taskId: 't4', place: 2.5 },
  ]
  for (const id of ['t1', 't2', 't4']) await tell('task.report', 'task', id)
  expect((await ask()).map(({ taskId }) => taskId)).toEqual(['t4', 't3', 't1'])
  expect(load.mock.calls).toEqual([[['t1', 't2', 't4']]])
})

it('gives whoever asks meanwhile the changed list too', async () => {
  rows = []
  await tell('task.report', 'task', 't1')
  const [first, second] = await Promise.all([ask(), ask()])
  expect([first, second].map((list) => list.map(({ taskId }) => taskId))).toEqual([
    ['t2', 't3'],
    ['t2', 't3'],
  ])
})

it.each([
  ['unit.edit', 'unit'],
  ['settings.edit', 'settings'],
  ['report.register', 'report'],
  ['something.unheardOf', 'any'],
])('is read as a whole after %s', async (action, objectType) => {
  await tell(action, objectType, '1')
  await ask()
  expect(load.mock.calls).toEqual([[]])
})

it('is read as a whole on another day', async () => {
  await ask('2026-03-06')
  expect(load.mock.calls).toEqual([[]])
})

it('what failed is not kept', async () => {
  await tell('task.report', 'task', 't1')
  load.mockRejectedValueOnce(new Error('once'))
  await expect(ask()).rejects.toThrow('once')
  expect(await ask()).toHaveLength(3)
})
