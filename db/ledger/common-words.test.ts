import { eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import type { Scope } from '@/domain/scope'
import { everything, firstPage, type LedgerPage } from '@/domain/task/ledger'
import { computeLightBounds } from '@/domain/task/light'
import { seedMany } from '@/seed/many/seed-many'
import { reader, transaction } from '../client'
import { askPast } from '../past/ask-past'
import { tasks } from '../schema'
import { useTestDatabase } from '../testing'
import { areCommon, countHolders, pickHolders, walkAlong } from './common-words'
import { countFigures, countLedger } from './count-ledger'
import { listLedger } from './list-ledger'

useTestDatabase()

const today = '2026-11-24'
const bounds = computeLightBounds(today, new Map())
const scopes: Scope[] = ['/unit-00/', '/unit-00/unit-03/'].map((path) => ({ kind: 'subtree', path }))
const [whole] = scopes as [Scope]
const long: LedgerPage = { ...firstPage, size: 5_000 }
// Every number begins with it, and some tasks hold the other.
const [inAll, inSome] = ['云督', '执法']
const drafts = ['task-2025-00-step-0-000', 'task-2025-03-step-2-001']

beforeAll(async () => {
  await seedMany(2_250, 'not-a-real-password', `${today}T02:00:00.000Z`)
  await transaction((tx) => tx.update(tasks).set({ status: 'draft' }).where(inArray(tasks.id, drafts)))
}, 120_000)

const listIds = async (scope: Scope, words: string, page: LedgerPage) => {
  const { lines, previous, next } = await listLedger(scope, { ...everything, words }, page, bounds)
  return { ids: lines.map(({ id }) => id), previous, next }
}

it('are told from rare ones, and from numbers', async () => {
  expect(await Promise.all([inAll, inSome, '', '12'].map(areCommon))).toEqual([true, false, false, false])
})

it('give the same pages, forth and back, as the ledger that holds the same tasks without them', async () => {
  for (const scope of scopes)
    for (const group of ['step', null] as const) {
      let page: LedgerPage = { ...firstPage, group }
      for (let round = 0; round < 4; round++) {
        const found = await listIds(scope, inAll, page)
        expect(found).toEqual(await listIds(scope, '', page))
        page = round < 2 ? { ...page, after: found.next } : { ...page, after: null, before: found.previous }
      }
    }
})

it('are counted on a day that is over among the tasks of that day', async () => {
  const asOf = '2026-11-20'
  const count = (words: string) =>
    askPast(asOf, 'anybody', () => countLedger(whole, { ...everything, words, asOf }, bounds))
  expect(await count(inAll)).toBe(await count(''))
})

it('give the same counts and heads', async () => {
  for (const scope of scopes) {
    const [found, all] = [{ ...everything, words: inAll }, everything]
    expect(await countLedger(scope, found, bounds)).toBe(await countLedger(scope, all, bounds))
    const keys = [...(await countFigures(scope, all, bounds, 'step')).keys()].slice(2, 9)
    const heads = await countFigures(scope, found, bounds, 'step', keys)
    expect([...heads].sort()).toEqual([...(await countFigures(scope, all, bounds, 'step', keys))].sort())
  }
})

it('are found along an order as by searching first', async () => {
  const { ids } = await listIds(whole, inSome, long)
  const rows = await listIds(whole, '', long)
  const list = async (last: { id: string } | null, count: number) => {
    const start = last ? rows.ids.indexOf(last.id) + 1 : 0
    return rows.ids.slice(start, start + count).map((id) => ({ id }))
  }
  expect((await walkAlong(inSome, 300, list)).map(({ id }) => id)).toEqual(ids.slice(0, 300))
  expect((await walkAlong(inSome, 9_999, list)).map(({ id }) => id)).toEqual(ids)
  expect([...(await pickHolders(inSome, rows.ids))].sort()).toEqual([...ids].sort())
})

it('leave drafts out of their count', async () => {
  const held = await reader().select({ id: tasks.id }).from(tasks).where(eq(tasks.status, 'draft'))
  expect(held).toHaveLength(drafts.length)
  expect(await countHolders(inAll)).toBe(2_250 - drafts.length)
})
