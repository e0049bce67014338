import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { readLedgerAddress, toParams, writeLedgerAddress } from '@/domain/task/ledger-address'
import { seedMany } from './seed/seed-many'
import { expectRefusal } from './testing/expect-refusal'
import { viewLedger } from './view-ledger'
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

const linkOf = ({ filter }: Figure): string => writeLedgerAddress({ filter })

/** Every figure of the page with the filter of its link. */
function listFigures({
  base,
  counts,
  onTime,
  dueSoFar,
  late,
  review,
  steps,
  units,
  holders,
  months,
}: Overview): Figure[] {
  const parts = ['done', 'normal', 'yellow', 'red', 'stopped'] as const
  const rows = [{ counts, filter: base, supporting: null }, ...steps, ...units].flatMap((row) => [
    { count: row.counts.total, filter: row.filter },
    ...parts.map((part) => ({ count: row.counts[part], filter: { ...row.filter, buckets: [part] } })),
    ...(row.supporting ? [row.supporting] : []),
  ])
  const due = months.map(({ due: count, day }) => ({ count, filter: { ...base, dueTo: day } }))
  return [...rows, onTime, dueSoFar, late, ...(review ? [review] : []), ...holders, ...due]
}

describe('the overview', () => {
  it('shows no figure that differs from the ledger behind its link', async () => {
    for (const { who, isMine } of views) {
      const figures = new Map(listFigures(await draw(who, isMine)).map((figure) => [linkOf(figure), figure.count]))
      expect(figures.size).toBeGreaterThan(20)
      for (const [link, count] of figures) {
        const { filter, page, ...rest } = readLedgerAddress(toParams(new URLSearchParams(link)), who)
        const { total } = await viewLedger(who, { filter, page: { ...page, group: null, size: 1 }, ...rest }, now)
        expect(total, `${who.role} ${link}`).toBe(count)
      }
    }
  })

  it('adds up: headings, units and the five states each to the total', async () => {
    const { counts, steps, units, holders, months } = await draw(actor('coordinator'))
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    const { total, ...parts } = counts
    expect(sum(Object.values(parts))).toBe(total)
    expect(sum(steps.map((row) => row.counts.total))).toBe(total)
    expect(sum(units.map((row) => row.counts.total))).toBe(total)
    expect(sum(holders.map(({ count }) => count)) + counts.done + counts.stopped).toBe(total)
    const last = months.at(-1)
    expect(last).toMatchObject({ month: 11, day: '2026-11-24', done: counts.done, stopped: counts.stopped })
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
