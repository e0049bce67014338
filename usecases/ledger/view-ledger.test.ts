import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { isCounted, isDueBy, isFulfilledExtended, isFulfilledOnTime } from '@/domain/task/figures/figures'
import { everything, firstPage, type LedgerFilter, type LedgerPage, ledgerSorts } from '@/domain/task/ledger'
import { seedMany } from '@/seed/many/seed-many'
import { expectRefusal } from '../testing/expect-refusal'
import { type LedgerLine, type LedgerView, viewLedger } from './view-ledger'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const office = { unitId: 'unit-00', unitName: '云溪区', unitPath: '/unit-00/', name: '某人', address: '127.0.0.1' }
const actor = (role: Actor['role'], place: Partial<Actor> = {}): Actor => ({
  ...office,
  userId: `user-${role}`,
  membershipId: `member-${role}`,
  role,
  ...place,
})
const coordinator = actor('coordinator')
const plain: LedgerPage = { ...firstPage, group: null }
const view = (who: Actor, filter: Partial<LedgerFilter> = {}, page: Partial<LedgerPage> = {}): Promise<LedgerView> =>
  viewLedger(who, { filter: { ...everything, ...filter }, page: { ...plain, ...page } }, now)

async function walk(filter: Partial<LedgerFilter>, page: Partial<LedgerPage>): Promise<LedgerLine[][]> {
  const pages: LedgerLine[][] = []
  for (let after: string | null = null; pages.length === 0 || after; ) {
    const { lines, next } = await view(coordinator, filter, { ...page, after })
    pages.push(lines)
    after = next
  }
  return pages
}

/** Has every other finished task handed in on its due day and reviewed after it. */
const reviewLate = () =>
  transaction((tx) =>
    tx
      .update(tasks)
      .set({ submittedOn: sql`${tasks.due}`, completedOn: sql`date(${tasks.due}, '+5 days')` })
      .where(sql`${tasks.completedOn} is not null and ${tasks.due} is not null and ${tasks.numberSeq} % 2 = 0`),
  )

let all: LedgerLine[] = []
beforeAll(async () => {
  await seedMany(250, 'not-a-real-password', now)
  await reviewLate()
  all = (await walk({}, {})).flat()
})

it('gives the task that bears a typed number first, the newest year before the others', async () => {
  const { lines } = await view(coordinator, { words: '6号' })
  expect(lines[0]?.numberSeq).toBe(6)
  const years = lines.filter(({ numberSeq }) => numberSeq === 6).map(({ numberYear }) => numberYear ?? 0)
  expect(years).toEqual([...years].sort((a, b) => b - a))
  expect(lines.slice(years.length).every(({ numberSeq }) => numberSeq !== 6)).toBe(true)
  const [first] = (await view(coordinator, { words: `${lines[0]?.number}` })).lines
  expect(first?.id).toBe(lines[0]?.id)
  expect((await view(coordinator, { words: '6' })).lines[0]?.id).toBe(lines[0]?.id)
})

describe('the ledger', () => {
  it('holds every task once, whatever the order and grouping', async () => {
    const ids = all.map(({ id }) => id).sort()
    expect(ids).toHaveLength(250)
    for (const sort of ledgerSorts)
      for (const group of [null, 'step', 'unit'] as const)
        for (const descending of [false, true]) {
          const found = (await walk({}, { sort, group, descending })).flat().map(({ id }) => id)
          expect(found.sort(), `${sort} ${group} ${descending}`).toEqual(ids)
        }
  })

  it('goes back through the same pages as forth', async () => {
    const pages = await walk({}, { sort: 'due', group: 'unit', descending: true })
    const third = await view(
      coordinator,
      {},
      { sort: 'due', group: 'unit', descending: true, after: await cursorAfter(2) },
    )
    const second = await view(coordinator, {}, { sort: 'due', group: 'unit', descending: true, before: third.previous })
    expect(second.lines).toEqual(pages[1])
    const first = await view(coordinator, {}, { sort: 'due', group: 'unit', descending: true, before: second.previous })
    expect(first.lines).toEqual(pages[0])
    expect(first.previous).toBeNull()
  })

  it('sorts by due day, and lets a damaged cursor begin at the beginning', async () => {
    const dues = all.map(({ due }) => due ?? '9999').sort()
    const { lines } = await view(coordinator, {}, { sort: 'due', after: 'not-a-cursor' })
    expect(lines.map(({ due }) => due ?? '9999')).toEqual(dues.slice(0, 50))
  })

  it('shows the lines under their heading, with figures of the whole filter', async () => {
    const { lines, heads } = await view(coordinator, { year: 2025 }, { group: 'step' })
    const first = lines[0]
    const head = heads.get(first?.stepId ?? '')
    expect(head?.name).toBe(first?.heading)
    expect(head?.total).toBe(all.filter(({ stepId }) => stepId === first?.stepId).length)
    expect([...heads.keys()]).toEqual([...new Set(lines.map(({ stepId }) => stepId))])
  })

  it('finds by each condition what the lines themselves say', async () => {
    const someone = all.find(({ handlerName }) => handlerName)
    const cases: [Partial<LedgerFilter>, (line: LedgerLine) => boolean][] = [
      [{ statuses: ['inProgress', 'done'] }, ({ status }) => status === 'inProgress' || status === 'done'],
      [{ colours: ['red'] }, ({ light }) => light.colour === 'red'],
      [{ colours: ['yellow', 'blue'] }, ({ light }) => light.colour === 'yellow' || light.colour === 'blue'],
      [{ colours: ['green'] }, ({ light }) => light.colour === 'green'],
      [{ buckets: ['toClose'] }, ({ status }) => status === 'done'],
      [
        { buckets: ['partly', 'notFulfilled', 'red'] },
        ({ status, outcome, light }) =>
          status === 'closed' ? outcome === 'partly' || outcome === 'notFulfilled' : light.colour === 'red',
      ],
      [{ unitId: someone?.leadUnitId ?? '' }, ({ leadUnitId }) => leadUnitId === someone?.leadUnitId],
      [{ stepId: someone?.stepId ?? '' }, ({ stepId }) => stepId === someone?.stepId],
      [{ year: 2024 }, ({ numberYear }) => numberYear === 2025],
      [{ priority: 'key' }, ({ priority }) => priority === 'key'],
      [
        { dueFrom: '2026-09-01', dueTo: '2026-10-31' },
        ({ due }) => !!due && due >= '2026-09-01' && due <= '2026-10-31',
      ],
      [{ counted: true }, isCounted],
      [{ dueBy: '2026-09-30' }, (line) => isDueBy(line, '2026-09-30')],
      [{ late: true }, ({ light }) => light.late > 0],
      [{ onTime: true }, isFulfilledOnTime],
      [{ extended: true }, isFulfilledExtended],
      [{ words: '行政复议' }, ({ title }) => title.includes('行政复议')],
      [{ words: '复议' }, ({ title }) => title.includes('复议')],
      [{ words: '镇' }, ({ leadUnitName }) => !!leadUnitName?.includes('镇')],
      [{ ids: all.slice(0, 3).map(({ id }) => id) }, ({ id }) => all.slice(0, 3).some((line) => line.id === id)],
    ]
    for (const [filter, holds] of cases) {
      const expected = all.filter(holds).map(({ id }) => id)
      const found = (await walk(filter, {})).flat().map(({ id }) => id)
      expect(found, JSON.stringify(filter)).toEqual(expected)
      expect((await view(coordinator, filter)).total, JSON.stringify(filter)).toBe(expected.length)
    }
  })

  it('holds the reviewers’ days against nobody: late is what was handed in late', async () => {
    const reviewedLate = all.filter(({ due, completedOn }) => due && completedOn && completedOn > due)
    const late = await view(coordinator, { late: true })
    expect(late.total).toBeGreaterThan(0)
    expect(late.total).toBeLessThan(reviewedLate.length)
  })

  it('counts its tabs as the tabs then show', async () => {
    const { tabs } = await view(coordinator)
    expect(tabs.all).toBe(all.length)
    expect(tabs.alarm).toBe((await view(coordinator, { buckets: ['red', 'yellow'] })).total)
    expect(tabs.fulfilled).toBe((await view(coordinator, { buckets: ['fulfilled'] })).total)
    expect(tabs.unkept).toBe((await view(coordinator, { buckets: ['partly', 'notFulfilled'] })).total)
    expect(tabs.review).toBe((await view(coordinator, { reviewer: coordinator })).total)
    expect((await view(actor('auditor'))).tabs.review).toBeNull()
  })

  it('gives a unit its own and its supported tasks, and nobody else’s', async () => {
    const unit = { unitId: 'unit-05', unitName: '', unitPath: '/unit-00/unit-05/' }
    const own = all.filter(({ leadUnitId }) => leadUnitId === 'unit-05').map(({ id }) => id)
    const supported = (await walk({ supportingId: 'unit-05' }, {})).flat().map(({ id }) => id)
    const seen = await view(actor('head', unit))
    expect(seen.total).toBe(new Set([...own, ...supported]).size)
    expect((await view(actor('head', { unitPath: '/elsewhere/' }))).total).toBe(0)
  })

  it('says how many wait for a head’s review: of the own unit alone', async () => {
    const unit = { unitId: 'unit-05', unitName: '', unitPath: '/unit-00/unit-05/' }
    const waiting = all.filter(({ status, leadUnitId }) => status === 'unitReview' && leadUnitId === 'unit-05')
    const { tabs } = await view(actor('head', unit))
    expect(tabs.review).toBe(waiting.length)
  })

  it('is closed to the administrator', async () => {
    await expectRefusal(view(actor('admin')), 'notAllowed')
  })
})

async function cursorAfter(pages: number): Promise<string | null> {
  let after: string | null = null
  for (let page = 0; page < pages; page++)
    after = (await view(coordinator, {}, { sort: 'due', group: 'unit', descending: true, after })).next
  return after
}
