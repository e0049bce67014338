import { utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { readReport } from '@/reader/read-report'
import { readDocument } from '../read-document'
import { makeDocx, paragraph, table } from '../testing/make-docx'

type Merged = [row: number, column: number, lastRow: number, lastColumn: number]
type Given = { name: string; rows: string[][]; merges?: Merged[]; hidden?: boolean }

function makeBook(sheets: Given[]): Uint8Array {
  const book = utils.book_new()
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merges.map(([r, c, lastRow, lastColumn]) => ({ s: { r, c }, e: { r: lastRow, c: lastColumn } }))
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

const rows = [
  ['云溪区2026年法治政府建设任务分解表'],
  ['序号', '工作任务', '责任单位', '', '完成时限'],
  ['', '', '牵头单位', '配合单位', ''],
  ['1', '开展行政执法案卷评查2次', '区司法局', '区市场监管局', '2026年6月底前'],
  ['2', '新增行政复议窗口3个', '区司法局', '', '2026年9月底前'],
]
const merges: Merged[] = [
  [0, 0, 0, 4],
  [1, 0, 2, 0],
  [1, 1, 2, 1],
  [1, 2, 1, 3],
  [1, 4, 2, 4],
]
const across = (count: number) => `<w:gridSpan w:val="${count}"/>`
const [down, below] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>']
const twin = table([
  [['云溪区2026年法治政府建设任务分解表', across(5)]],
  [
    ['序号', down],
    ['工作任务', down],
    ['责任单位', across(2)],
    ['完成时限', down],
  ],
  [['', below], ['', below], ['牵头单位'], ['配合单位'], ['', below]],
  ...rows.slice(3).map((row) => row.map((text): [string] => [text])),
])

it('reads a task list as the same table in a Word file, with the same commitments', async () => {
  const sheet = await readDocument(makeBook([{ name: 'Sheet1', rows, merges }]))
  const docx = await readDocument(await makeDocx(twin))
  expect(sheet).toEqual({ type: 'xlsx', text: docx.text, leftOut: [] })
  const found = readReport(sheet.text).steps.flatMap(({ commitments }) => commitments)
  expect(found).toEqual(readReport(docx.text).steps.flatMap(({ commitments }) => commitments))
  expect(found.map(({ deadline }) => deadline?.due)).toEqual(['2026-06-30', '2026-09-30'])
  expect(found.map(({ units }) => units.map(({ name }) => name))).toEqual([['区司法局', '区市场监管局'], ['区司法局']])
})

it('names several sheets, and leaves out a hidden one by name', async () => {
  const list = [
    ['整改措施', '责任人'],
    ['评查案卷', '张三'],
  ]
  const book = makeBook([
    { name: '整改台账', rows: list },
    { name: 'Sheet2', rows: list },
    { name: '草稿', rows: [['不要的一行']], hidden: true },
  ])
  expect(await readDocument(book)).toEqual({
    type: 'xlsx',
    text: '整改台账\n整改措施\t责任人\n评查案卷\t张三\n整改措施\t责任人\n评查案卷\t张三',
    leftOut: [{ kind: 'hidden', place: 6, text: '草稿\n不要的一行' }],
  })
})

it('says of a workbook without words that it has none', async () => {
  await expect(readDocument(makeBook([{ name: 'Sheet1', rows: [['']] }]))).rejects.toMatchObject({
    code: 'fileWithoutText',
    facts: { type: 'xlsx' },
  })
  expect((await readDocument(await makeDocx(paragraph('一')))).text).toBe('一')
})
