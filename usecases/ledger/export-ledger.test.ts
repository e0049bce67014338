import { mkdirSync, writeFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findFullName } from '@/db/names/find-names'
import { evidence, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { type ChosenColumn, everything, type LedgerFilter } from '@/domain/task/ledger'
import { convertWithOffice, hasOffice, listPdfPages } from '@/formats/testing/run-soffice'
import { readWorkbook } from '@/formats/xlsx/read-workbook'
import { loadZip, unpackEntry } from '@/formats/zip/read-zip'
import { dictionaryOf } from '@/i18n'
import { seedMany } from '@/seed/many/seed-many'
import { expectRefusal } from '../testing/expect-refusal'
import { exportCsv, exportJson, exportWorkbook, type LedgerPart } from './export-ledger'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const actor = (role: Actor['role'], unitPath = '/unit-00/'): Actor => ({
  userId: `user-${role}`,
  name: '周静',
  membershipId: `member-${role}`,
  role,
  unitId: 'unit-00',
  unitName: '云溪区',
  unitPath,
  address: '127.0.0.1',
})
const coordinator = actor('coordinator')
const part = (filter: Partial<LedgerFilter>, address = ''): LedgerPart => ({
  filter: { ...everything, ...filter },
  address,
})

let unit = ''
beforeAll(async () => {
  await seedMany(250, 'not-a-real-password', now)
  unit = await findFullName('unit-00')
})

const headers = {
  台账: '序号 督办编号 报告年度 出处 原文 对应问题 任务名称 目标要求 办结标准 任务类型 分管领导 牵头单位 责任人 承办人 配合单位 交办时间 签收时间 原完成时限 现完成时限 延期次数 最新进展 完成比例 佐证材料 状态 亮灯 催办次数 办结时间 是否逾期 销号时间 备注',
  任务分解表: '序号 重点任务 具体措施 牵头单位 配合单位 责任人 完成时限 备注',
  问题整改台账: '序号 存在问题 原因分析 整改措施 责任单位 责任领导 责任人 完成时限 进展情况及成效 整改结果 是否销号',
}

async function readSheets(filter: Partial<LedgerFilter>, locale: 'zh' | 'en' = 'zh') {
  const sheets = await readWorkbook(await exportWorkbook(coordinator, part(filter), locale, now))
  return new Map(sheets.map(({ sheet, rows }) => [sheet, rows]))
}

/** The heads that are in sight. */
const listHeads = (row: string[] = []): string[] =>
  row.filter((head) => !Object.values(dictionaryOf('zh').exports.back).includes(head))

async function joinPieces(pieces: AsyncGenerator<Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece)
  return text
}

describe('the workbook', () => {
  it('has the sheets and columns that offices know, in their order', async () => {
    const sheets = await readSheets({ year: 2025 })
    expect([...sheets.keys()]).toEqual([
      '督办台账',
      '督办台账（续表）',
      '任务分解表',
      '问题整改台账',
      '进展调度表',
      '单位统计',
      '佐证材料目录',
      '字典',
    ])
    for (const name of ['任务分解表', '问题整改台账'] as const)
      expect(sheets.get(name)?.[2]?.join(' ')).toBe(headers[name])
  })

  it('prints about twelve columns of the ledger on its first sheet and the rest on the second, none left out', async () => {
    const sheets = await readSheets({ year: 2025 })
    const [first = [], further = []] = ['督办台账', '督办台账（续表）'].map((name) => listHeads(sheets.get(name)?.[2]))
    expect(first).toHaveLength(12)
    expect(new Set([...first, ...further])).toEqual(new Set(headers.台账.split(' ')))
    const inOrder = (columns: string[]) => headers.台账.split(' ').filter((name) => columns.includes(name))
    expect([first, further]).toEqual([inOrder(first), inOrder(further)])
    const lines = (name: string) =>
      sheets
        .get(name)
        ?.slice(3)
        .map(([index, number]) => `${index} ${number}`)
    expect(lines('督办台账')?.slice(0, -1)).toEqual(lines('督办台账（续表）')?.slice(0, -1))
  })

  it('says on each sheet whose it is, under which conditions in words, as of when and of how many', async () => {
    const sheets = await readSheets({ year: 2025, statuses: ['closed'], buckets: ['fulfilled'] })
    for (const [name, [title, note]] of sheets) {
      expect(title?.[0]).toBe(`${unit}法治政府建设${name}`)
      expect(note?.[0]).toMatch(
        /^条件：报告年度：2025；状态：已销号；归类：完成。截至2026年11月24日\(周二\) 10:00，共 \d+ 项。$/,
      )
    }
    expect(sheets.get('字典')?.flat().join()).not.toMatch(/status=|year=|closed/)
  })

  it('keeps its sums out of the filter’s reach, as formulas', async () => {
    const bytes = await exportWorkbook(coordinator, part({ year: 2025 }), 'zh', now)
    for (const at of [1, 2, 3, 4, 5]) {
      const xml = new TextDecoder().decode(unpackEntry(loadZip(bytes), `xl/worksheets/sheet${at}.xml`))
      const filtered = Number(/<autoFilter ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(xml)?.[1])
      const sums = [...xml.matchAll(/<c r="[A-Z]+(\d+)"[^>]*><f>(?:SUM|COUNTA)/g)].map(([, row]) => Number(row))
      expect(sums.length, `sheet ${at}`).toBeGreaterThan(0)
      expect(new Set(sums)).toEqual(new Set([filtered + 2]))
    }
  })

  it('prints in letters of eight points or more', async () => {
    const bytes = await exportWorkbook(coordinator, part({ year: 2025 }), 'zh', now)
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const xml = new TextDecoder().decode(unpackEntry(loadZip(bytes), `xl/worksheets/sheet${at}.xml`))
      const width = [...xml.matchAll(/<col [^>]*width="([\d.]+)" customWidth="1"\/>/g)].reduce(
        (sum, [, each]) => sum + Number(each) * 7 + 5,
        0,
      )
      const [, paper, turned] = /paperSize="(\d)" orientation="(\w+)"/.exec(xml) ?? []
      const room = paper === '8' ? 1493 : turned === 'landscape' ? 1027 : 698
      expect(11 * Math.min(1, room / width), `sheet ${at}`).toBeGreaterThan(8)
    }
  })

  it('keeps task, version and marks in hidden columns behind the others, on both sheets of the ledger alone', async () => {
    const bytes = await exportWorkbook(coordinator, part({ year: 2025 }), 'zh', now)
    const hidden = [1, 2, 3, 4, 5].map((at) => {
      const xml = new TextDecoder().decode(unpackEntry(loadZip(bytes), `xl/worksheets/sheet${at}.xml`))
      return xml.match(/<col [^>]*hidden="1"\/>/g)?.length ?? 0
    })
    expect(hidden).toEqual([3, 3, 0, 0, 0])
    const [, , heads = [], line = []] = (await readSheets({ year: 2025 })).get('督办台账') ?? []
    expect(heads.slice(-3)).toEqual(Object.values(dictionaryOf('zh').exports.back))
    expect([line.at(-2), line.at(-1)?.length]).toEqual(['1', 12 * 5])
  })

  it('has the columns and the order of a view on one sheet, and the CSV file has them too', async () => {
    const view = { ...part({ year: 2025 }), columns: ['due', 'status'] as ChosenColumn[] }
    const order = { group: null, sort: 'title', descending: true } as const
    const sheets = await readWorkbook(await exportWorkbook(coordinator, { ...view, order }, 'zh', now))
    expect(sheets.map(({ sheet }) => sheet)).not.toContain('督办台账（续表）')
    const [, , heads, ...lines] = sheets[0]?.rows ?? []
    expect(listHeads(heads).join(' ')).toBe('序号 督办编号 任务名称 原完成时限 现完成时限 状态')
    const titles = lines.slice(0, -2).map((line) => line[2] ?? '')
    expect(titles.length).toBeGreaterThan(3)
    expect(titles).toEqual([...titles].sort().reverse())
    const text = await joinPieces(await exportCsv(coordinator, { ...view, order }, 'zh', now))
    expect(text.split('\r\n')[0]).toBe('\uFEFF序号,督办编号,任务名称,原完成时限,现完成时限,状态')
    expect(text.split('\r\n')[1]).toContain(titles[0])
  })

  it('holds the tasks of the filter alone, with real days', async () => {
    const sheets = await readSheets({ year: 2025, statuses: ['closed'] })
    const [, , header = [], ...found] = sheets.get('督办台账（续表）') ?? []
    const lines = found.slice(0, -2)
    const column = (name: string) => lines.map((line) => line[header.indexOf(name)])
    expect(lines.length).toBeGreaterThan(3)
    expect(new Set(column('状态'))).toEqual(new Set(['已销号']))
    expect(new Set(column('报告年度'))).toEqual(new Set(['2025']))
    for (const day of column('交办时间')) expect(day).toMatch(/^2026-\d\d-\d\d$/)
    expect(sheets.get('任务分解表')).toHaveLength(lines.length + 5)
  })

  it('adds up: the units’ led tasks are the ledger’s lines', async () => {
    const sheets = await readSheets({ year: 2025 })
    const lines = sheets.get('督办台账')?.slice(3, -2) ?? []
    const rows = sheets.get('单位统计')?.slice(4) ?? []
    const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[1] ?? 0), 0)
    expect(sum).toBe(lines.length)
    expect(rows.at(-1)?.[0]).toBe('合计')
    expect(Number(rows.at(-1)?.[1])).toBe(lines.length)
  })

  it('says of each shortcoming what answers it', async () => {
    const rows = (await readSheets({ year: 2025 })).get('问题整改台账')?.slice(3, -2) ?? []
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(['已完成', '正在整改', '长期整改', '尚未整改']).toContain(row[9])
  })

  it('speaks English to an English reader', async () => {
    const sheets = await readSheets({ year: 2025 }, 'en')
    expect([...sheets.keys()]).toEqual([
      'Ledger',
      'Ledger (continued)',
      'Breakdown',
      'Rectification',
      'Progress',
      'Units',
      'Evidence',
      'Dictionary',
    ])
    expect(sheets.get('Ledger')?.[2]?.slice(0, 3)).toEqual(['#', 'Number', 'Task'])
    const words = [...sheets.values()].flatMap((rows) => rows[2] ?? [])
    expect(words.join('')).not.toMatch(/\p{Script=Han}/u)
    const heads = [...sheets.values()].flatMap((rows) => rows.slice(0, 2)).flat()
    expect(heads.join('').replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}|[，。；：]/u)
    expect(
      sheets
        .get('Dictionary')
        ?.flat()
        .join('')
        .replaceAll(`${coordinator.unitName} ${coordinator.name}`, '')
        .replace(/“[^”]*”/g, ''),
    ).not.toMatch(/\p{Script=Han}/u)
  })

  it.skipIf(!hasOffice)('opens in LibreOffice and prints its lines', { timeout: 120_000 }, async () => {
    const bytes = await exportWorkbook(coordinator, part({ year: 2025 }), 'zh', now)
    const saved = await readWorkbook(convertWithOffice(bytes, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))
    const worked = (sheets: typeof saved) => sheets.find(({ sheet }) => sheet === '单位统计')?.rows
    expect(worked(saved)).toEqual(worked(await readWorkbook(bytes)))
    const pdf = convertWithOffice(bytes, 'xlsx', 'pdf')
    const pages = listPdfPages(pdf)
    if (process.env.KEEP_EXPORTS) keep(process.env.KEEP_EXPORTS, 'ledger.pdf', pdf)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages[0]).toContain('督办台账')
    expect(pages.join('')).toContain('云督〔2026〕1号')
  })
})

describe('its sheets of progress and of proof', () => {
  it('tell for every task of the ledger what its lead unit reported last, and nothing of a task that never reported', async () => {
    const sheets = await readSheets({ year: 2025 })
    const lines = sheets.get('进展调度表')?.slice(3, -2) ?? []
    const ledger = sheets.get('督办台账')?.slice(3, -2) ?? []
    expect(lines.map(([, number]) => number)).toEqual(ledger.map(([, number]) => number))
    const stored = await reader().select().from(tasks)
    const latest = new Map(stored.map(({ number, latestProgress }) => [number, latestProgress]))
    for (const line of lines) expect(line[9] ?? '').toBe(latest.get(line[1] ?? '') ?? '')
    expect(lines.some((line) => line[12])).toBe(true)
  })

  it('list every piece of evidence of these tasks once, and no other', async () => {
    const sheets = await readSheets({ year: 2025, statuses: ['closed'] })
    const closed = await reader().select().from(tasks).where(eq(tasks.status, 'closed'))
    const ids = new Map(closed.map(({ id, number }) => [id, number]))
    const held = (await reader().select().from(evidence)).filter(({ taskId }) => ids.has(taskId))
    const seen = new Set((sheets.get('督办台账') ?? []).map(([, number]) => number))
    const expected = held.filter(({ taskId }) => seen.has(ids.get(taskId) ?? ''))
    const lines = sheets.get('佐证材料目录')?.slice(3, -2) ?? []
    expect(expected.length).toBeGreaterThan(0)
    expect(lines.map((line) => `${line[1]} ${line[5]}`).sort()).toEqual(
      expected.map(({ taskId, title }) => `${ids.get(taskId)} ${title}`).sort(),
    )
  })

  it('of a day that is over say that the verdicts on evidence are of today', async () => {
    const { stateNow } = dictionaryOf('zh').exports.proofColumns
    const noteOf = async (asOf: string | null) =>
      JSON.stringify((await readSheets({ year: 2025, asOf })).get('佐证材料目录')?.slice(0, 3))
    expect(await noteOf('2026-11-20')).toContain(stateNow)
    expect(await noteOf(null)).not.toContain(stateNow)
  })
})

describe('the other exports', () => {
  it('write the same lines as CSV, readable by Excel', async () => {
    const text = await joinPieces(await exportCsv(coordinator, part({ year: 2025 }), 'zh', now))
    const lines = (await readSheets({ year: 2025 })).get('督办台账')?.slice(3, -2) ?? []
    expect(text.startsWith(`\uFEFF${headers.台账.replaceAll(' ', ',')}\r\n`)).toBe(true)
    expect(text.match(/云督〔2026〕\d+号/g)?.length).toBe(lines.length)
  })

  it('write JSON with identifiers for programs', async () => {
    const { asOf, tasks } = JSON.parse(await joinPieces(await exportJson(coordinator, part({}), now)))
    expect(asOf).toBe(now)
    expect(tasks).toHaveLength(250)
    expect(tasks[0]).toMatchObject({ status: 'closed', reportYear: 2021, planYear: 2022 })
    expect(tasks[0].light).toMatchObject({ colour: 'green' })
  })

  it('write nothing but their frame where the filter holds nothing', async () => {
    const nothing = part({ words: '没有这样的词语' })
    expect(JSON.parse(await joinPieces(await exportJson(coordinator, nothing, now))).tasks).toEqual([])
    expect((await joinPieces(await exportCsv(coordinator, nothing, 'zh', now))).trim().split('\n')).toHaveLength(1)
  })

  it('leave one event each, with what was taken out', async () => {
    const before = (await listEventsOf(reader(), 'ledger', 'csv')).length
    await joinPieces(await exportCsv(coordinator, part({ year: 2024 }, '?year=2024'), 'zh', now))
    const events = await listEventsOf(reader(), 'ledger', 'csv')
    expect(events).toHaveLength(before + 1)
    expect(events.at(-1)).toMatchObject({ action: 'export.ledger', after: { count: 50, filter: '?year=2024' } })
  })

  it('give a unit only what it may see, and the administrator nothing', async () => {
    const { tasks } = JSON.parse(await joinPieces(await exportJson(actor('head', '/unit-00/unit-05/'), part({}), now)))
    expect(tasks.length).toBeGreaterThan(0)
    expect(tasks.length).toBeLessThan(60)
    await expectRefusal(exportWorkbook(actor('admin'), part({}), 'zh', now), 'notAllowed')
    await expectRefusal(exportCsv(actor('admin'), part({}), 'zh', now), 'notAllowed')
  })
})

function keep(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}`, bytes)
}
