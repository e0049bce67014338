import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { LedgerBody } from '@/app/(work)/tasks/ledger-body'
import { LedgerHead } from '@/app/(work)/tasks/ledger-head'
import { toParams } from '@/app/address-params'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf, onTimeOf, percentOf } from '@/domain/task/figures/figures'
import { isReview } from '@/domain/task/holder'
import { everything, firstPage } from '@/domain/task/ledger'
import { dictionaryOf } from '@/i18n'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { type Overview, viewOverview } from '@/usecases/overview/view-overview'
import { addRandomHandling } from '@/usecases/testing/add-random-handling'
import { makeRandomPlans, planActor, plansNow } from '@/usecases/testing/make-random-plans'
import { OverviewBody } from './overview-body'

// Drawn at once, since React's drawing to a text waits for nothing.
vi.mock('@/ui/elements/drawn/drawn', () => ({
  Drawn: ({ tag = 'div', children }: { tag?: string; children: ReactNode }) => createElement(tag, null, children),
}))
openTestDatabase()
const words = dictionaryOf('zh')
const captions = [words.overview.bySection, words.overview.byUnit, words.overview.byLeader]
const viewers = [planActor('leader', 'district'), planActor('head', 'market'), planActor('coordinator', 'town')]

beforeAll(async () => {
  await addRandomHandling(await makeRandomPlans(20260915, 60), 20260915)
})

describe.each(viewers)('what the overview prints for $role of $unitId', (actor) => {
  const draw = async (year: number, asOf: string | null = null): Promise<{ overview: Overview; page: string }> => {
    const overview = await viewOverview(actor, { year, isMine: false, asOf }, plansNow)
    if (!overview) throw new Error('nothing to see')
    return {
      overview,
      page: renderToStaticMarkup(<OverviewBody facts={overview} role={actor.role} words={words} />),
    }
  }

  it('adds up: each row to its total, each column to its sum, the legend to the whole', async () => {
    for (const year of [2024, 2025]) {
      const { overview, page } = await draw(year)
      const { counts } = overview
      for (const { header, rows } of listTables(page, ...captions)) {
        const at = shownBuckets
          .map((bucket) => header.indexOf(words.figures.buckets[bucket]))
          .filter((place) => place > 0)
        const total = header.indexOf(words.overview.totalColumn)
        for (const row of rows) expect(sum(at.map((place) => numberOf(row[place])))).toBe(numberOf(row[total]))
        const sums = rows.at(-1) ?? []
        for (const place of [total, ...at])
          expect(sum(rows.slice(0, -1).map((row) => numberOf(row[place])))).toBe(numberOf(sums[place]))
        expect(numberOf(sums[total])).toBe(counts.total)
        expect(sums[header.indexOf(words.figures.completion)]).toBe(sayCompletion(counts, words.figures))
        expect(sums[header.indexOf(words.figures.onTimeRate)]).toBe(sayOnTime(counts, words.figures))
      }
      const [, legend = ''] = textOf(page).split(`${words.overview.total} ${counts.total} =`)
      const [shown = ''] = legend.split(words.overview.legend)
      const parts = [...shown.matchAll(/\s(\d+)/g)].map(([, number]) => Number(number))
      expect(parts.length).toBeGreaterThan(0)
      expect(sum(parts)).toBe(counts.total)
    }
  })

  it('prints months that add up, the last of them what the cards say', async () => {
    const { overview, page } = await draw(2025)
    const { counts } = overview
    const [months] = listTables(page, words.overview.months)
    const named = (name: string) =>
      months?.rows
        .find(([head]) => head === name)
        ?.slice(1)
        .map(numberOf) ?? []
    const last = (name: string) => named(name).at(-1) ?? 0
    for (const bucket of shownBuckets) expect(last(words.figures.buckets[bucket]), bucket).toBe(counts[bucket])
    expect(last(words.overview.sum)).toBe(counts.total)
    expect(last(words.overview.due)).toBe(counts.due)
    const parts = shownBuckets.map((bucket) => words.figures.buckets[bucket])
    for (const [at, total] of named(words.overview.sum).entries())
      expect(sum(parts.map((name) => named(name)[at] ?? 0))).toBe(total)
  })

  it('names the two numbers beside each percentage of the cards', async () => {
    const { overview, page } = await draw(2025)
    const cards = [...page.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, card = '']) => textOf(card))
    for (const share of [completionOf(overview.counts), onTimeOf(overview.counts)])
      expect(cards.some((card) => card.startsWith(`${percentOf(share)}%${share.part}/${share.whole}`))).toBe(true)
  })

  it('prints figures of handling that open the ledger of just as many', async () => {
    for (const asOf of [null, '2026-08-31']) {
      const { page } = await draw(2025, asOf)
      const table = page.match(
        new RegExp(`<caption[^>]*>${words.overview.handling.figures}</caption>(.*?)</table>`, 's'),
      )
      const links = [...(table?.[1] ?? '').matchAll(/<a [^>]*href="\/tasks\?([^"]*)"[^>]*>(\d+)<\/a>/g)]
      expect(links.length).toBeGreaterThanOrEqual(4)
      for (const [, query = '', number] of links) {
        const { filter } = readLedgerAddress(toParams(new URLSearchParams(query.replaceAll('&amp;', '&'))), actor)
        expect(filter.asOf).toBe(asOf)
        const { total } = await viewLedger(actor, { filter, page: { ...firstPage, group: null, size: 1 } }, plansNow)
        expect(total, query).toBe(Number(number))
      }
    }
  })

  it('says of how many under review it lists those that wait longest', async () => {
    const { overview, page } = await draw(2025)
    const total = sum(overview.holders.map(({ holder, count }) => (isReview(holder) ? count : 0)))
    const { reviews } = overview.handling
    expect(reviews).toHaveLength(Math.min(3, total))
    if (total) expect(textOf(page)).toContain(words.overview.handling.reviewsHint({ shown: reviews.length, total }))
  })

  it('prints the same on the ledger: tabs and heads', async () => {
    const address = {
      filter: { ...everything, year: 2025 },
      page: { group: 'unit', sort: 'number', descending: false, after: null, before: null, size: 500 } as const,
      density: 'middle' as const,
      columns: [],
      at: 0,
    }
    const view = await viewLedger(actor, address, plansNow)
    const head = renderToStaticMarkup(
      <LedgerHead
        address={address}
        counts={view.tabs}
        reviewer={actor}
        canReassign={false}
        canUrge={false}
        canEdit={false}
        views={[]}
        words={words}
      />,
    )
    expect(textOf(head)).toContain(`${words.ledger.tabs.fulfilled}${view.tabs.fulfilled}`)
    expect(textOf(head)).toContain(`${words.ledger.tabs.unkept}${view.tabs.unkept}`)
    const body = renderToStaticMarkup(
      <LedgerBody
        view={view}
        address={address}
        may={{ edit: false, assign: false, reassign: false, urge: false, instruct: false }}
        paper={{ unit: actor.unitName, by: actor.name, moment: plansNow }}
        words={words}
      />,
    )
    const groups = [...body.matchAll(/<th[^>]*scope="rowgroup"[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<span[^>]*>(.*?)<\/span>/g)].map(([, text = '']) => Number(text.match(/\d+/)?.[0])),
    )
    expect(groups.length).toBe(view.heads.size)
    for (const [total, ...parts] of groups) expect(sum(parts)).toBe(total)
    expect(sum(groups.map(([total]) => total ?? 0))).toBe(view.total)
  })
})

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim()
const numberOf = (cell: string | undefined): number => Number((cell ?? '').replace('—', '0'))

/** The tables of a page as texts: a header and rows of as many cells. */
type Table = { caption: string; header: string[]; rows: string[][] }

const listTables = (page: string, ...captions: string[]): Table[] =>
  captions.flatMap((named) => readTables(page).find(({ caption }) => caption === named) ?? [])

function readTables(page: string): Table[] {
  const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell))
  return [...page.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) => {
    const [header = [], ...rows] = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => cells(row))
    return { caption: textOf(table.match(/<caption[^>]*>(.*?)<\/caption>/s)?.[1] ?? ''), header, rows }
  })
}
