import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { buckets } from '@/domain/task/figures/bucket'
import { type Figures, openOf, tallies } from '@/domain/task/figures/figures'
import { firstPage, type LedgerFilter } from '@/domain/task/ledger'
import { seedMany } from '@/seed/many/seed-many'
import { viewLedger } from '../ledger/view-ledger'
import { expectRefusal } from '../testing/expect-refusal'
import { type Figure, type Overview, viewOverview } from './view-overview'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const actor = (role: Actor['role'], place: Partial<Actor> = {}): Actor => ({
  userId: `user-${role}`,
  name: '某人',
  membershipId: `member-${role}`,
  role,
  unitId: 'unit-00',
  unitName: '云溪区',
  unitPath: '/unit-00/',
  address: '127.0.0.1',
  ...place,
})
const unit = { unitId: 'unit-05', unitName: '', unitPath: '/unit-00/unit-05/' }
const leader = actor('leader', { userId: 'user-leader1' })
const views = [
  { who: actor('coordinator'), isMine: false },
  { who: leader, isMine: false },
  { who: leader, isMine: true },
  { who: actor('head', unit), isMine: false },
]

beforeAll(() => seedMany(1000, 'not-a-real-password', now))

const draw = async (who: Actor, isMine = false): Promise<Overview> => {
  const overview = await viewOverview(who, { year: null, isMine }, now)
  if (!overview) throw new Error('nothing to see')
  return overview
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

const listTallies = ({ due, onTime, extended, late }: Figures, filter: LedgerFilter, dueBy: string): Figure[] => [
  { count: due, filter: { ...filter, dueBy } },
  { count: onTime, filter: { ...filter, dueBy, onTime: true } },
  { count: extended, filter: { ...filter, dueBy, extended: true } },
  { count: late, filter: { ...filter, late: true } },
]

const isOfPage = (filter: LedgerFilter, { unitId, leaderId }: LedgerFilter): boolean =>
  !filter.stepId && filter.unitId === unitId && filter.leaderId === leaderId

/** Every figure of the page with the filter of its link. */
function listFigures(overview: Overview): Figure[] {
  const { base, counts, yesterday, share, review, steps, units, leaders, holders, months } = overview
  const { open: _, reviews: __, ...handling } = overview.handling
  const tables = [...steps.rows, ...units.rows, ...(leaders?.rows ?? [])]
  const rows = [{ counts, filter: base, supporting: null }, ...tables].flatMap((row) => [
    { count: row.counts.total, filter: row.filter },
    ...buckets.map((part) => ({ count: row.counts[part], filter: { ...row.filter, buckets: [part] } })),
    ...listTallies(row.counts, row.filter, yesterday),
    ...(row.supporting ? [row.supporting] : []),
  ])
  const due = months.flatMap(({ total, due, yellow, dueBy, day }) => {
    const filter = { ...base, asOf: day }
    return [
      { count: total, filter },
      { count: due, filter: { ...filter, dueBy } },
      { count: yellow, filter: { ...filter, buckets: ['yellow' as const] } },
    ]
  })
  // An empty figure of a row is a dash without a link; that the parts add up to the total leaves nothing hidden in them.
  const shown = rows.filter(({ count, filter }) => count > 0 || isOfPage(filter, base))
  return [
    ...shown,
    ...Object.values(handling),
    ...(share ? [share.supporting] : []),
    ...(review ? [review] : []),
    ...holders,
    ...due,
  ]
}

describe('the overview', () => {
  it('shows no figure that differs from the ledger behind its link', async () => {
    for (const { who, isMine } of views) {
      const figures = new Map(listFigures(await draw(who, isMine)).map((each) => [JSON.stringify(each.filter), each]))
      expect(figures.size).toBeGreaterThan(20)
      for (const [asked, { filter, count }] of figures) {
        const { total } = await viewLedger(who, { filter, page: { ...firstPage, group: null, size: 1 } }, now)
        expect(total, `${who.role} ${asked}`).toBe(count)
      }
    }
  })

  it('adds up: headings, units and the parts each to the total', async () => {
    for (const { who, isMine } of views) {
      const { counts, steps, units, holders, months, forecast } = await draw(who, isMine)
      expect(sum(Object.values(forecast.ids).map(({ length }) => length))).toBe(openOf(counts))
      expect(sum(buckets.map((part) => counts[part]))).toBe(counts.total)
      for (const name of [...buckets, ...tallies, 'total'] as const) {
        expect(sum(steps.rows.map((row) => row.counts[name])), name).toBe(counts[name])
        expect(sum(units.rows.map((row) => row.counts[name])), name).toBe(counts[name])
      }
      expect(sum(holders.map(({ count }) => count))).toBe(openOf(counts))
      const last = months.at(-1)
      expect(last).toMatchObject({ ...counts, month: 11, day: '2026-11-24' })
    }
  })

  it('gives a unit’s own page the figures of the leader’s row about it, supported tasks apart', async () => {
    const row = (await draw(leader)).units.rows.find(({ key }) => key === unit.unitId)
    const own = await draw(actor('head', unit))
    expect(own.counts).toEqual(row?.counts)
    expect(own.units.rows.map(({ counts }) => counts)).toEqual([row?.counts])
    expect(own.share).toMatchObject({ led: row?.counts.total, supporting: { count: row?.supporting?.count } })
    expect(own.share?.promised).toBeGreaterThan(own.share?.led ?? 0)
    expect((await draw(actor('handler', unit))).counts).toEqual(row?.counts)
  })

  it('ends with today where the year is over, so that the last column is what the cards say', async () => {
    const overview = await viewOverview(actor('coordinator'), { year: 2023, isMine: false }, now)
    const last = overview?.months.at(-1)
    expect(overview?.months).toHaveLength(13)
    expect(last).toMatchObject({ month: null, day: '2026-11-24', fulfilled: overview?.counts.fulfilled })
  })

  it('shows the year asked for, and the newest for a year without tasks', async () => {
    const who = actor('director')
    expect((await viewOverview(who, { year: 2023, isMine: false }, now))?.base.year).toBe(2023)
    expect((await viewOverview(who, { year: 1999, isMine: false }, now))?.base.year).toBe(2025)
  })

  it('is empty where the scope holds nothing, and closed to the administrator', async () => {
    const stranger = actor('head', { unitPath: '/elsewhere/' })
    expect(await viewOverview(stranger, { year: null, isMine: false }, now)).toBeUndefined()
    await expectRefusal(viewOverview(actor('admin'), { year: null, isMine: false }, now), 'notAllowed')
  })
})
