import { describe, expect, test } from 'vitest'
import { convertWithOffice, hasOffice, listPdfPages } from './testing/run-soffice'
import { type Sheet, writeWorkbook } from './write-xlsx'
import { readWorkbook } from './xlsx/read-workbook'
import { loadZip, unpackEntry } from './zip/read-zip'

const ledger: Sheet = {
  name: '督办台账',
  title: '督办台账（样例）',
  notes: ['截至 2026-03-31'],
  paper: 'a3Landscape',
  columns: [
    { header: '序号', width: 8, type: 'number' },
    { header: '任务名称', width: 30, wrap: true },
    { header: '完成时限', width: 14, type: 'date' },
    { header: '完成比例', width: 12, type: 'percent' },
  ],
  rows: [
    [1, '评查行政执法案卷，通报结果', '2026-06-30', 0.5],
    [2, '=HYPERLINK("http://example.test")', '每半年', null],
  ],
}

/** The XML of one part of a workbook. */
async function partOf(bytes: Promise<Uint8Array>, name: string): Promise<string> {
  return new TextDecoder().decode(unpackEntry(loadZip(await bytes), name))
}

test('what is written comes back: text, numbers, real dates, and a period that is no date', async () => {
  expect(await readWorkbook(await writeWorkbook([ledger]))).toMatchObject([
    {
      sheet: '督办台账',
      rows: [
        ['督办台账（样例）'],
        ['截至 2026-03-31'],
        ['序号', '任务名称', '完成时限', '完成比例'],
        ['1', '评查行政执法案卷，通报结果', '2026-06-30', '50.0%'],
        ['2', '=HYPERLINK("http://example.test")', '每半年'],
      ],
    },
  ])
})

test('formula-like text, line ends, tabs and signs of XML come back unchanged', async () => {
  const texts = ['=1+1', '＝1', '+1', '-5', '@a', '\ta', 'a\rb', 'a\nb', '<b>&"\'', '_x000D_', '2026-02-30', ' 空格 ']
  const bytes = await writeWorkbook([
    { name: 'a', columns: [{ header: 'h', width: 9, type: 'date' }], rows: texts.map((text) => [text]) },
  ])
  expect((await readWorkbook(bytes))[0]?.rows.slice(1).map(([text]) => text)).toEqual(texts)
})

test('29 February, the first and the last day of a year are the days they say', async () => {
  const days = ['2024-02-29', '2025-01-01', '2025-12-31', '1999-12-31']
  const bytes = await writeWorkbook([
    { name: 'a', columns: [{ header: 'h', width: 9, type: 'date' }], rows: days.map((day) => [day]) },
  ])
  expect((await readWorkbook(bytes))[0]?.rows.slice(1).flat()).toEqual(days)
})

test('the header is frozen, filtered and repeated in print; the sheet fits the width of A3 across', async () => {
  const sheet = await partOf(writeWorkbook([ledger]), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('<autoFilter ref="A3:D5"/>')
  expect(sheet).toContain('<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(await partOf(writeWorkbook([ledger]), 'xl/workbook.xml')).toContain("'督办台账'!$3:$3")
})

test('sheet names are cut, cleaned and made different, so that Excel takes them', async () => {
  const names = ['任务/分解:表', '任务 分解 表', '一'.repeat(40), '']
  const sheets = await readWorkbook(await writeWorkbook(names.map((name) => ({ ...ledger, name }))))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['任务 分解 表', '任务 分解 表 (2)', '一'.repeat(31), 'Sheet'])
})

test('the same sheets give the same bytes', async () => {
  expect(Buffer.from(await writeWorkbook([ledger])).equals(await writeWorkbook([ledger]))).toBe(true)
})

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  test('the sheet prints with its title, and its header on every page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [index + 1, `任务${index + 1}`, '2026-06-30', 0.25])
    const pages = listPdfPages(convertWithOffice(await writeWorkbook([{ ...ledger, rows }]), 'xlsx', 'pdf'))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).toContain('督办台账（样例）')
    for (const page of pages) expect(page).toMatch(/序号\s+任务名称\s+完成时限\s+完成比例/)
    expect(pages[0]).toMatch(/1\s+任务1\s+2026-06-30\s+25\.0%/)
  })

  test('saved by another program, the workbook still reads the same', async () => {
    const saved = convertWithOffice(await writeWorkbook([ledger]), 'xlsx', 'xlsx:Calc MS Excel 2007 XML')
    expect(await readWorkbook(saved)).toEqual(await readWorkbook(await writeWorkbook([ledger])))
  })
})
