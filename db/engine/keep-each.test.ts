import { beforeEach, describe, expect, it } from 'vitest'
import { appendEvent } from '../audit/append-event'
import { transaction } from '../client'
import { useTestDatabase } from '../testing'
import { keepEach } from './keep-each'

const now = '2026-11-24T02:00:00.000Z'
const record = (action: string, objectType: string, objectId: string) =>
  transaction((tx) =>
    appendEvent(tx, { name: 'office', unitName: '', address: '' }, now, { action, objectType, objectId }),
  )

describe('what is made of each task', () => {
  useTestDatabase()
  let asked: string[][] = []
  const ask = (...ids: string[]) =>
    keepEach('letters', ids, async (ids) => {
      asked.push(ids)
      return new Map(ids.filter((id) => id !== 'gone').map((id) => [id, id.toUpperCase()]))
    })
  beforeEach(async () => {
    await record('unit.change', 'unit', 'u')
    asked = []
  })

  it('is made once, and given in the order of the tasks', async () => {
    await ask('b', 'c')
    expect([...(await ask('a', 'c', 'gone', 'b')).values()]).toEqual(['A', 'C', 'B'])
    expect(asked).toEqual([
      ['b', 'c'],
      ['a', 'gone'],
    ])
  })

  it('is made anew of a task that changed, of all after other work, of none after no work', async () => {
    await ask('a', 'b')
    await record('task.report', 'task', 'b')
    await ask('a', 'b')
    await record('session.begin', 'session', 's')
    await record('chain.decide', 'report', 'r')
    await record('circular.write', 'circular', 'c')
    await ask('a', 'b')
    await record('unit.change', 'unit', 'u')
    await ask('a', 'b')
    expect(asked).toEqual([['a', 'b'], ['b'], ['a', 'b']])
  })

  it('is not kept where a change was followed while it was made', async () => {
    await keepEach('letters', ['a'], async () => {
      await record('task.report', 'task', 'a')
      await ask('b')
      return new Map([['a', 'old']])
    })
    expect((await ask('a')).get('a')).toBe('A')
  })
})
