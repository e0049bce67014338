import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { countPart, stripPartNames } from '@/domain/task/figures/strip'
import { firstPage, type LedgerFilter } from '@/domain/task/ledger'
import { seedDemo } from '@/seed/demo/seed-demo'
import { viewLedger } from '../ledger/view-ledger'
import { actorFor } from '../testing/actor-for'
import { type Overview, viewOverview } from './view-overview'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const days = ['2026-05-12', '2026-07-31', '2026-09-15', '2026-10-01', null]
const accounts = ['chenlixin', 'zhoujing', 'fangzhiyuan']

async function draw(account: string, asOf: string | null): Promise<Overview> {
  const overview = await viewOverview(await actorFor(account, now), { year: null, isMine: false, asOf }, now)
  if (!overview) throw new Error('nothing to see')
  return overview
}

async function count(account: string, filter: LedgerFilter): Promise<number> {
  const page = { ...firstPage, group: null, size: 1 }
  return (await viewLedger(await actorFor(account, now), { filter, page }, now)).total
}

describe('what changed since the last month’s end', () => {
  beforeAll(() => seedDemo(now), 120_000)

  it('adds up: those that burnt, with those that turned, without those that recovered, are those that burn', async () => {
    let turns = 0
    for (const account of accounts)
      for (const asOf of days) {
        const { changes, counts, base } = await draw(account, asOf)
        for (const part of ['red', 'yellow'] as const) {
          const turn = changes?.[part]
          if (!changes || !turn) continue
          expect(turn.former + turn.counts.turned - turn.counts.recovered, `${account} ${asOf}`).toBe(turn.now)
          expect(turn.now).toBe(counts[part])
          expect(turn.former).toBe(await count(account, { ...base, asOf: changes.day, buckets: [part] }))
          turns += turn.counts.turned + turn.counts.recovered
        }
      }
    expect(turns).toBeGreaterThan(10)
  })

  it('names the first day of burning: that day’s ledger has it, the day before has it not', async () => {
    let seen = 0
    for (const asOf of days) {
      const { changes, base } = await draw('chenlixin', asOf)
      for (const part of ['red', 'yellow'] as const)
        for (const { line, since } of changes?.[part].turned ?? []) {
          const on = (day: string) => count('chenlixin', { ...base, asOf: day, buckets: [part], ids: [line.id] })
          if (since < (asOf ?? '2026-11-24')) expect(await on(since), `${line.number} ${since}`).toBe(1)
          const before = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10)
          expect(await on(before), `${line.number} before ${since}`).toBe(0)
          seen += 1
        }
    }
    expect(seen).toBeGreaterThan(5)
  }, 60_000)

  it('is silent where nothing had been promised by then', async () => {
    expect((await draw('chenlixin', '2026-03-25')).changes).toBeNull()
  })

  it('parts the promises of this year and of the last, each part the ledger behind it', async () => {
    const { strip } = await draw('chenlixin', null)
    expect(strip.map(({ when, planYear }) => [when, planYear])).toEqual([
      ['now', 2026],
      ['sameDay', 2025],
      ['yearEnd', 2025],
    ])
    for (const { figures, filter } of strip) {
      expect(stripPartNames.reduce((sum, part) => sum + countPart(figures, part), 0)).toBe(figures.total)
      expect(await count('chenlixin', filter)).toBe(figures.total)
      expect(await count('chenlixin', { ...filter, buckets: ['fulfilled'] })).toBe(figures.fulfilled)
    }
    expect(strip[2]?.figures.fulfilled).toBeGreaterThan(strip[1]?.figures.fulfilled ?? 99)
  })
})
