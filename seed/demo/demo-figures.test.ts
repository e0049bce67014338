import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf, countedOf, type Figures } from '@/domain/task/figures/figures'
import { everything } from '@/domain/task/ledger'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { dictionaryOf } from '@/i18n'
import { composeAnnualReport } from '@/usecases/annual/compose-annual-report'
import { exportJson, exportWorkbook } from '@/usecases/ledger/export-ledger'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { viewOverview } from '@/usecases/overview/view-overview'
import { listReports } from '@/usecases/report/list-reports'
import { actorFor } from '@/usecases/testing/actor-for'
import { seedDemo } from './seed-demo'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const words = dictionaryOf('zh')
const [tasksByHand, sumsByHand] = ['### The tasks, judged one by one', '### Added up by hand'].map(readTable)
let coordinator: Actor

beforeAll(async () => {
  await seedDemo(now)
  coordinator = await actorFor('zhoujing', now)
}, 120_000)

describe('the sample district, held against the tables of docs/figures.md that were made by hand', () => {
  it('has the tasks of the list, each in the part that a person put it in', async () => {
    const { tasks } = await readJson()
    const found: string[][] = tasks.map((task: Record<string, string | null>) => [
      `${task.planYear}-${task.number?.match(/(\d+)号/)?.[1]}`,
      ...[task.status, task.outcome, task.originalDue, task.due, task.submittedOn, task.bucket].map(
        (each) => each ?? '-',
      ),
    ])
    const listed = (tasksByHand ?? []).map((row) =>
      ['编号', 'state', 'outcome', 'original day', 'day', 'handed in', 'part'].map((name) => row[name] ?? ''),
    )
    expect(found.map((row) => row.join(' ')).sort()).toEqual(listed.map((row) => row.join(' ')).sort())
    for (const { 编号: number = '', lead = '' } of tasksByHand ?? [])
      expect(tasks.filter((task: { leadUnit: string }) => task.leadUnit.includes(lead)).length, number).toBeGreaterThan(
        0,
      )
  })

  it('adds up as a person added it up', () => {
    expect(sumsByHand?.map((row) => row['report year'])).toEqual(['2024', '2025'])
    for (const row of sumsByHand ?? []) {
      const own = tasksByHand?.filter((task) => task.编号?.startsWith(`${Number(row['report year']) + 1}-`)) ?? []
      expect(own.length).toBe(Number(row.total))
      for (const bucket of shownBuckets)
        expect(own.filter(({ part }) => part === bucket).length).toBe(Number(row[bucket]))
      expect(own.filter(({ due }) => due === '1').length).toBe(Number(row.due))
      expect(own.filter((task) => task['on time'] === '1').length).toBe(Number(row.onTime))
      expect(Number(row.counted)).toBe(Number(row.total) - Number(row.notApplicable) - Number(row.cancelled))
    }
  })

  it.each([2024, 2025])('prints these figures for %i everywhere', async (year) => {
    const row = sumsByHand?.find((each) => each['report year'] === String(year)) ?? {}
    const expected = {
      ...Object.fromEntries(shownBuckets.map((bucket) => [bucket, Number(row[bucket])])),
      ...tallied(row),
    }
    const overview = await viewOverview(coordinator, { year, isMine: false }, now)
    expect(overview?.counts).toMatchObject(expected)
    expect(countedOf(overview?.counts as Figures)).toBe(Number(row.counted))
    const lines = (await listReports(coordinator, now)).years.find((each) => each.year === year)
    expect(lines?.figures).toMatchObject(expected)
    const { tabs } = await ledgerOf(year)
    expect(tabs).toMatchObject({ all: Number(row.total), fulfilled: Number(row.fulfilled) })
    const sheet = (await readSheets(year)).get('单位统计') ?? []
    const header = sheet.find((line) => line.includes(words.figures.buckets.fulfilled)) ?? []
    const total = sheet.find((line) => line.includes(words.exports.total)) ?? []
    for (const bucket of shownBuckets)
      expect(Number(total[header.indexOf(words.figures.buckets[bucket])]), bucket).toBe(Number(row[bucket]))
    const texts = await Promise.all(
      (overview?.reports ?? []).map(({ id }) => composeAnnualReport(coordinator, id, now)),
    )
    const sum = (name: keyof Figures) => texts.reduce((all, text) => all + (text?.figures[name] ?? 0), 0)
    for (const name of [...shownBuckets, 'total', 'due', 'onTime'] as const)
      expect(sum(name), name).toBe(Number(row[name]))
  })

  it('no longer says nine of ten where five were kept, one not, one in part', async () => {
    const { counts, months, red } = (await viewOverview(coordinator, { year: 2024, isMine: false }, now)) ?? {}
    expect(completionOf(counts as Figures)).toEqual({ part: 5, whole: 9 })
    expect(months?.at(-1)).toMatchObject({ fulfilled: 5, partly: 1, notFulfilled: 1 })
    expect(red?.map(({ light }) => light.reason)).toEqual(['notFulfilled'])
    const unkept = (await readSheets(2024)).get('问题整改台账')?.find((row) => row[3]?.includes('公平竞争审查抽查'))
    expect(unkept?.slice(9, 11)).toEqual(['尚未整改', '否'])
  })

  it('lists the headings of the district before those of its towns', async () => {
    const { rows } = (await viewOverview(coordinator, { year: 2025, isMine: false }, now))?.steps ?? { rows: [] }
    const bodies = [...new Set(rows.map(({ name }) => name.split(' ')[0]))]
    expect(bodies[0]).toBe('云溪区')
    expect(bodies.length).toBeGreaterThan(1)
  })

  it('gives a unit its own share and not the body’s figures', async () => {
    const head = await actorFor('fangzhiyuan', now)
    const row = (await viewOverview(coordinator, { year: 2024, isMine: false }, now))?.units.rows.find(
      ({ key }) => key === head.unitId,
    )
    const own = await viewOverview(head, { year: 2024, isMine: false }, now)
    expect(own?.counts).toEqual(row?.counts)
    expect(own?.share).toMatchObject({ promised: 10, led: 3 })
    const draft = await composeAnnualReport(head, own?.reports[0]?.id ?? null, now)
    expect(draft?.opening).toContain('共提出10条工作打算，其中由区市场监管局牵头3项')
    expect(draft?.opening).toContain('完成2项，未完成1项')
  })
})

const tallied = (row: Record<string, string>) =>
  Object.fromEntries(['total', 'due', 'onTime', 'extended', 'late'].map((name) => [name, Number(row[name])]))

/** The rows of the table under a heading of docs/figures.md, by column. */
function readTable(heading: string): Record<string, string>[] {
  const after = readFileSync('docs/figures.md', 'utf8').split(`${heading}\n`)[1] ?? ''
  const section = after.split('\n### ')[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const [header = '', , ...rows] = lines
  const names = cells(header)
  return rows
    .map(cells)
    .filter((row) => row.length === names.length)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

async function readJson() {
  let text = ''
  for await (const piece of await exportJson(coordinator, { filter: everything, address: '' }, now))
    text += new TextDecoder().decode(piece)
  return JSON.parse(text)
}

async function readSheets(year: number): Promise<Map<string, string[][]>> {
  const bytes = await exportWorkbook(coordinator, { filter: { ...everything, year }, address: '' }, 'zh', now)
  return new Map((await readWorkbook(bytes)).map(({ sheet, rows }) => [sheet, rows]))
}

const ledgerOf = (year: number) =>
  viewLedger(
    coordinator,
    {
      filter: { ...everything, year },
      page: { group: null, sort: 'number', descending: false, after: null, before: null, size: 50 },
    },
    now,
  )
