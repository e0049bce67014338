import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { ledBy, speaksFor } from '@/domain/plan/voice'
import { bucketOf, buckets, shownBuckets } from '@/domain/task/figures/bucket'
import {
  completionOf,
  countedOf,
  type Figures,
  figureTasks,
  isLate,
  onTimeOf,
  openOf,
  tallies,
} from '@/domain/task/figures/figures'
import { outlooks } from '@/domain/task/forecast'
import { everything } from '@/domain/task/ledger'
import { computeLight, computeLightBounds, type Light } from '@/domain/task/light'
import { readDocument } from '@/formats/read-document'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { dictionaryOf } from '@/i18n'
import { sayLight } from '@/i18n/say-light'
import { composeAnnualReport } from '../annual/compose-annual-report'
import { exportAnnual } from '../annual/export-annual'
import { exportCsv, exportJson, exportWorkbook } from '../ledger/export-ledger'
import { viewLedger } from '../ledger/view-ledger'
import { listReports } from '../report/list-reports'
import {
  fullNameOf,
  makeRandomPlans,
  nameOf,
  type PlanTask,
  planActor,
  planReports,
  plansNow,
  planUnits,
} from '../testing/make-random-plans'
import { isLed, isSeen, yearOf } from '../testing/see-plans'

import { viewOverview } from './view-overview'

const words = dictionaryOf('zh')
const bounds = computeLightBounds(plansNow.slice(0, 10), new Map())
const viewers = [
  planActor('coordinator', 'district'),
  planActor('leader', 'district'),
  planActor('coordinator', 'town'),
  ...planUnits.map((unitId) => planActor('head', unitId)),
  planActor('handler', 'market'),
]

describe.each([20260915, 7, 4242])('figures over random plans (dice %i)', (seed) => {
  useTestDatabase()
  let all: Lit[] = []
  beforeAll(async () => {
    all = (await makeRandomPlans(seed, 60)).map(addLight)
  })

  it('meet every part and every tally', () => {
    const figures = figure(all)
    for (const name of [...buckets, ...tallies]) expect(figures[name], name).toBeGreaterThan(0)
  })

  it('are what anybody would count by hand', () => {
    const figures = figure(given(all))
    const count = (holds: (task: Lit) => boolean) => given(all).filter(holds).length
    const isKept = ({ status, outcome }: Lit) => status === 'closed' && outcome === 'fulfilled'
    const isOut = ({ status, outcome }: Lit) =>
      status === 'cancelled' || (status === 'closed' && outcome === 'notApplicable')
    const promisedBy = ({ originalDue, due }: Lit) => originalDue ?? due ?? '9999'
    expect(completionOf(figures)).toEqual({ part: count(isKept), whole: count((task) => !isOut(task)) })
    expect(onTimeOf(figures)).toEqual({
      part: count((task) => isKept(task) && promisedBy(task) < bounds.today && handedIn(task) <= promisedBy(task)),
      whole: count((task) => !isOut(task) && promisedBy(task) < bounds.today),
    })
    expect(sum(shownBuckets.map((bucket) => figures[bucket]))).toBe(given(all).length)
  })

  it('of what is foreseen open the ledger of just as many tasks, which are all open ones', async () => {
    for (const actor of viewers)
      for (const year of [2024, 2025]) {
        const overview = await viewOverview(actor, { year, isMine: false }, plansNow)
        if (!overview) continue
        const { base, counts, forecast } = overview
        const page = { group: null, sort: 'number', descending: false, after: null, before: null, size: 500 } as const
        for (const outlook of outlooks) {
          const { lines } = await viewLedger(actor, { filter: { ...base, outlook }, page }, plansNow)
          expect(lines.map(({ id }) => id).sort()).toEqual([...forecast.ids[outlook]].sort())
        }
        expect(sum(outlooks.map((outlook) => forecast.ids[outlook].length))).toBe(openOf(counts))
      }
  })

  it('are the same on the overview: cards, sections, units, holders, months', async () => {
    for (const actor of viewers)
      for (const year of [2024, 2025]) {
        const led = given(all).filter((task) => yearOf(task) === year && isLed(task, actor))
        const overview = await viewOverview(actor, { year, isMine: false }, plansNow)
        if (!overview) throw new Error('nothing to see')
        expect(overview.counts, nameActor(actor)).toEqual(figure(led))
        for (const { key, counts } of overview.steps.rows)
          expect(counts).toEqual(figure(led.filter(({ stepId }) => stepId === key)))
        for (const { key, counts, supporting } of overview.units.rows) {
          expect(counts).toEqual(figure(led.filter(({ leadUnitId }) => leadUnitId === key)))
          if (actor.unitId === 'district' || actor.role !== 'coordinator')
            expect(supporting?.count ?? 0, `${nameActor(actor)} ${key}`).toBe(
              given(all).filter(
                (task) => yearOf(task) === year && isSeen(task, actor) && task.supportingIds.includes(key),
              ).length,
            )
        }
        expect(sum(overview.holders.map(({ count }) => count))).toBe(openOf(overview.counts))
        const last = overview.months.at(-1)
        expect(last).toMatchObject({ ...overview.counts, day: bounds.today })
      }
  })

  it('give a unit’s own page and the leader’s row about it the same rates', async () => {
    for (const year of [2024, 2025]) {
      const rows =
        (await viewOverview(planActor('leader', 'district'), { year, isMine: false }, plansNow))?.units.rows ?? []
      for (const unitId of planUnits) {
        const row = rows.find(({ key }) => key === unitId)
        for (const role of ['head', 'handler'] as const) {
          const own = await viewOverview(planActor(role, unitId), { year, isMine: false }, plansNow)
          expect(own?.counts, unitId).toEqual(row?.counts ?? figure([]))
          expect(own?.share?.supporting.count).toBe(row?.supporting?.count ?? 0)
        }
      }
    }
  })

  it('are the same on the ledger and its tabs and heads', async () => {
    for (const actor of viewers) {
      const seen = given(all).filter((task) => yearOf(task) === 2025 && isSeen(task, actor))
      const figures = figure(seen)
      for (const group of ['step', 'unit'] as const) {
        const { tabs, heads, total } = await ledgerOf(actor, group)
        expect(total).toBe(figures.total)
        expect(tabs).toMatchObject({
          all: figures.total,
          alarm: figures.red + figures.yellow,
          fulfilled: figures.fulfilled,
          unkept: figures.partly + figures.notFulfilled,
        })
        expect(sum([...heads.values()].map((head) => head.total))).toBe(total)
        for (const [key, head] of heads) {
          const inGroup = seen.filter(({ stepId, leadUnitId }) => (group === 'step' ? stepId : leadUnitId) === key)
          expect(head, `${nameActor(actor)} ${key}`).toMatchObject(figure(inGroup))
        }
      }
    }
  })

  it('are the same on the list of reports', async () => {
    for (const actor of viewers) {
      const { years } = await listReports(actor, plansNow)
      expect(years.flatMap(({ lines }) => lines).length, nameActor(actor)).toBeGreaterThan(0)
      for (const { lines, figures } of years) {
        for (const { id, figures: found, isShare } of lines) {
          const led = given(all).filter((task) => task.reportId === id && isLed(task, actor))
          expect(found, `${nameActor(actor)} ${id}`).toEqual(figure(led))
          expect(isShare).toBe(!speaksFor(`/district/${id.startsWith('town') ? 'town/' : ''}`, actor))
        }
        for (const name of Object.keys(figures) as (keyof Figures)[])
          expect(figures[name]).toBe(sum(lines.map((line) => line.figures[name])))
      }
    }
  })

  it('are the same in the workbook, read back and added up', async () => {
    for (const actor of viewers) {
      const seen = given(all).filter((task) => yearOf(task) === 2025 && isSeen(task, actor))
      const sheets = await readSheets(actor)
      checkLines(joinSheets(sheets), seen)
      checkRectification(listLines(sheets, '问题整改台账').slice(0, -1), seen)
      const led = ledBy(actor) ? seen.filter(({ leadUnitId }) => leadUnitId === actor.unitId) : seen
      const [header = [], ...rows] = listLines(sheets, '单位统计').slice(2)
      const total = rows.at(-1) ?? []
      expect(total[0]).toBe('合计')
      checkStatistics(header, total, figure(led), nameActor(actor))
      for (const row of rows.slice(0, -1)) {
        const own = led.filter(
          ({ leadUnitId }) => row[0] === `${leadUnitId}单位` || row[0] === nameOf(leadUnitId ?? ''),
        )
        checkStatistics(header, row, figure(own), `${nameActor(actor)} ${row[0]}`)
      }
      for (const [at, name] of header.entries())
        if (at > 0 && !name.includes('率') && name !== '平均办理天数' && name !== '配合任务')
          expect(sum(rows.slice(0, -1).map((row) => Number(row[at] ?? 0))), name).toBe(Number(total[at] ?? 0))
    }
  })

  it('are the same in CSV and JSON, read back and added up', async () => {
    for (const actor of viewers) {
      const seen = given(all).filter((task) => yearOf(task) === 2025 && isSeen(task, actor))
      const filter = { ...everything, year: 2025 }
      checkLines(
        [[''], ...readCsv(await join(await exportCsv(actor, { filter: filter, address: '' }, 'zh', plansNow)))],
        seen,
      )
      const { tasks, figures } = JSON.parse(
        await join(await exportJson(actor, { filter: filter, address: '' }, plansNow)),
      )
      const led = ledBy(actor) ? seen.filter(({ leadUnitId }) => leadUnitId === actor.unitId) : seen
      expect(figures).toEqual({ ledBy: ledBy(actor), ...figure(led) })
      for (const bucket of buckets)
        expect(tasks.filter((task: { bucket: string }) => task.bucket === bucket).length).toBe(figure(seen)[bucket])
      for (const task of tasks) expect(task.isLate).toBe(isLate(task, bounds.today))
    }
  })

  it('open the annual draft at the report of one’s own body, else at the newest', async () => {
    const opened = async (actor: Actor) => (await composeAnnualReport(actor, null, plansNow))?.report.id
    expect(await opened(planActor('head', 'town'))).toBe('town-2025')
    expect(await opened(planActor('leader', 'district'))).toBe('district-2025')
    expect(await opened(planActor('head', 'market'))).toBe('district-2025')
  })

  it('are the same in the annual draft and its Word file, which speaks for the body only where the actor may', async () => {
    for (const actor of viewers)
      for (const { id, issuer, year } of planReports) {
        const draft = await composeAnnualReport(actor, id, plansNow)
        const led = given(all).filter((task) => task.reportId === id && isLed(task, actor))
        if (!draft) {
          expect(led).toEqual([])
          continue
        }
        expect(draft.figures, nameActor(actor)).toMatchObject(figure(led))
        const text = await readWord(actor, id)
        expect(text.replace(/\s/g, '')).toContain(draft.opening.replace(/\s/g, ''))
        checkOpening(draft.opening, figure(led))
        const isBody = speaksFor(`/district/${issuer === 'town' ? 'town/' : ''}`, actor)
        const signed = text.trim().split('\n').filter(Boolean).slice(-2)
        expect(signed[0]?.trim(), nameActor(actor)).toBe(fullNameOf(isBody ? issuer : actor.unitId))
        expect(text.trim().split('\n')[0], nameActor(actor)).toBe(
          isBody
            ? `${fullNameOf(issuer)}${year + 1}年度工作打算落实情况`
            : `${fullNameOf(actor.unitId)}承担${fullNameOf(issuer)}${year + 1}年度工作打算落实情况`,
        )
        expect(draft.opening).toContain(`${draft.years.promised}条工作打算`)
        expect(draft.opening.includes(`其中由${actor.unitName}牵头${led.length}项`)).toBe(!isBody)
      }
  })
})

type Lit = PlanTask & { openOccurrenceDue: null; light: Light }

function addLight(task: PlanTask): Lit {
  const facts = { ...task, openOccurrenceDue: null }
  return { ...facts, light: computeLight(facts, bounds) }
}

const figure = (tasks: Lit[]): Figures => figureTasks(tasks, bounds.today)
const given = (tasks: Lit[]): Lit[] => tasks.filter(({ status }) => status !== 'draft')
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const handedIn = ({ submittedOn, completedOn }: Lit): string => submittedOn ?? completedOn ?? '9999'
const nameActor = ({ role, unitId }: Actor): string => `${role} of ${unitId}`

const ledgerOf = (actor: Actor, group: 'step' | 'unit') =>
  viewLedger(
    actor,
    {
      filter: { ...everything, year: 2025 },
      page: { group, sort: 'number', descending: false, after: null, before: null, size: 500 },
    },
    plansNow,
  )

async function readSheets(actor: Actor): Promise<Map<string, string[][]>> {
  const bytes = await exportWorkbook(actor, { filter: { ...everything, year: 2025 }, address: '' }, 'zh', plansNow)
  return new Map((await readWorkbook(bytes)).map(({ sheet, rows }) => [sheet, rows]))
}

/** A sheet without its title: notes, header, and the filled lines under it. */
const listLines = (sheets: Map<string, string[][]>, name: string): string[][] =>
  (sheets.get(name) ?? []).slice(1).filter((line) => line.length)

/** Both sheets of the ledger as one table behind a title line, its foot left out. */
function joinSheets(sheets: Map<string, string[][]>): string[][] {
  const [first, further] = ['督办台账', '督办台账（续表）'].map((name) => listLines(sheets, name).slice(1, -1)) as [
    string[][],
    string[][],
  ]
  const width = first[0]?.length ?? 0
  const joined = first.map((line, at) => [
    ...Array.from({ length: width }, (_, place) => line[place] ?? ''),
    ...(further[at] ?? []),
  ])
  return [[''], ...joined]
}

/** The lines of 督办台账 or of the CSV behind a title line: their lights and whether late, counted by what is printed. */
function checkLines([, header = [], ...lines]: string[][], tasks: Lit[]): void {
  const at = (name: string) => header.indexOf(name)
  const bySaid = (texts: string[]) => {
    const counts: Record<string, number> = {}
    for (const text of texts.sort()) counts[text] = (counts[text] ?? 0) + 1
    return counts
  }
  const said = ({ light }: Lit) => `${words.task.lightColours[light.colour]} ${sayLight(light, words.task)}`
  expect(bySaid(lines.map((line) => line[at('亮灯')] ?? ''))).toEqual(bySaid(tasks.map(said)))
  for (const line of lines) {
    const task = tasks.find(({ title }) => title === line[at('任务名称')])
    if (!task) throw new Error(`no task for ${line.join()}`)
    expect(line[at('是否逾期')], line.join()).toBe(isLate(task, bounds.today) ? '是' : '否')
    const kept = bucketOf(task, task.light) === 'fulfilled'
    expect(line[at('亮灯')]?.startsWith('绿灯 完成')).toBe(kept)
  }
}

/** 整改结果 and 是否销号 of each measure agree with what became of it. */
function checkRectification([, header = [], ...lines]: string[][], tasks: Lit[]): void {
  const at = (name: string) => header.indexOf(name)
  expect(lines.length).toBe(tasks.length)
  for (const line of lines) {
    const task = tasks.find(({ title }) => title === line[at('整改措施')])
    if (!task) throw new Error(`no task for ${line.join()}`)
    const part = bucketOf(task, task.light)
    const [result, closed] = [line[at('整改结果')], line[at('是否销号')]]
    expect(result === '已完成', `${part} ${result}`).toBe(part === 'fulfilled')
    expect(closed === '是', `${part} ${closed}`).toBe(part === 'fulfilled' || part === 'ongoing')
    if (['notFulfilled', 'notApplicable', 'cancelled', 'suspended'].includes(part)) expect(result).toBe('尚未整改')
    if (part === 'partly') expect(result).toBe('正在整改')
    if (part === 'ongoing') expect(result).toBe('长期整改')
  }
}

function checkStatistics(header: string[], row: string[], figures: Figures, name: string): void {
  const cell = (column: string) => Number.parseFloat(row[header.indexOf(column)] || '0')
  const { statisticsColumns: columns } = words.exports
  for (const bucket of shownBuckets)
    expect(cell(words.figures.buckets[bucket]), `${name} ${bucket}`).toBe(figures[bucket])
  expect(cell(columns.led)).toBe(figures.total)
  expect(sum(shownBuckets.map((bucket) => cell(words.figures.buckets[bucket])))).toBe(cell(columns.led))
  expect(cell(columns.counted)).toBe(countedOf(figures))
  for (const tally of ['due', 'onTime', 'extended', 'late'] as const)
    expect(cell(columns[tally]), tally).toBe(figures[tally])
  for (const [rate, share] of [
    [columns.completion, completionOf(figures)],
    [columns.onTimeRate, onTimeOf(figures)],
  ] as const)
    expect(cell(rate), rate).toBeCloseTo(share.whole ? (100 * share.part) / share.whole : 0, 0)
}

/** The sentences that open the annual draft: their numbers, read back, are the parts and add up to the tasks. */
function checkOpening(opening: string, figures: Figures): void {
  const parts = opening.split('。')[1]?.split('日，').at(-1) ?? ''
  const numbers = [...parts.matchAll(/(\d+)项/g)].map(([, number]) => Number(number))
  expect(sum(numbers), opening).toBe(figures.total)
  expect(parts).toContain(`完成${figures.fulfilled}项`)
  const { part, whole } = completionOf(figures)
  if (whole) expect(opening).toContain(`（${part}/${whole}`)
  if (figures.due) expect(opening).toContain(`已到期${figures.due}项，按期办结${figures.onTime}项`)
}

async function readWord(actor: Actor, reportId: string): Promise<string> {
  const { bytes } = await exportAnnual(actor, { reportId, kind: 'docx' }, plansNow)
  return (await readDocument(bytes, 'annual.docx')).text
}

async function join(pieces: AsyncGenerator<Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += new TextDecoder().decode(piece)
  return text
}

/** Cells of a CSV; quoted ones may hold commas, quotes and line ends. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
