import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { everything, firstPage } from '@/domain/task/ledger'
import { viewLedger } from '../ledger/view-ledger'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { viewTodo } from './view-todo'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-12-01T02:00:00.000Z'
const old = '2026-10-20T02:00:00.000Z'
const silentOf = async (who: string) => (await viewTodo(actorOf(who), { only: null, page: 1 }, now)).first.silent
const listed = async (who: string, filter: object) =>
  (await viewLedger(actorOf(who), { filter: { ...everything, ...filter }, page: firstPage }, now)).lines.map(
    ({ id }) => id,
  )

describe('tasks long without a report', () => {
  it('stand on the lists of their handler, head and office, whose link opens exactly these', async () => {
    const silent = await makeTask({ latestProgressAt: old })
    await makeTask({ latestProgressAt: '2026-11-25T02:00:00.000Z' })
    await makeTask({ latestProgressAt: old, status: 'unitReview' })
    const others = await makeTask({ latestProgressAt: old, leadUnitId: 'other', handlerId: 'stranger' })
    for (const [who, ids] of [
      ['handler', [silent.id]],
      ['head', [silent.id]],
      ['stranger', [others.id]],
      ['coordinator', [silent.id, others.id]],
    ] as const) {
      const { count, filter } = await silentOf(who)
      expect([who, count]).toEqual([who, ids.length])
      expect((await listed(who, filter)).sort()).toEqual([...ids].sort())
    }
    expect((await silentOf('colleague')).count).toBe(0)
    expect((await silentOf('leader')).count).toBe(0)
  })
})
