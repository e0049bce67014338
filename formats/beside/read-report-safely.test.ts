import { expect, test } from 'vitest'
import { readWorkbookRows } from '../read-xlsx'
import { makeDocx, paragraph } from '../testing/make-docx'
import { writeWorkbook } from '../write-xlsx'
import { readReportSafely } from './read-report-safely'
import { runSafely } from './run-safely'

test('a report is read in a process of its own, by the units and year given', async () => {
  const body = ['二、下一步打算', '2026年6月底前，由区司法局开展两次执法培训。'].map((line) => paragraph(line)).join('')
  const units = [{ id: 'u1', name: '区司法局' }]
  const { type, report } = await readReportSafely(await makeDocx(body), 'a.docx', { units, year: 2025 })
  expect({ type, year: report.year }).toEqual({ type: 'docx', year: 2025 })
  expect(report.steps.flatMap(({ commitments }) => commitments)).toMatchObject([{ units: [{ unitId: 'u1' }] }])
})

test('refusals cross the border with their facts', async () => {
  const zip = await makeDocx('', { 'word/document.xml': '<!DOCTYPE x><d/>' })
  await expect(readReportSafely(zip)).rejects.toMatchObject({
    name: 'Refusal',
    code: 'fileHostile',
    facts: { reason: 'doctype' },
  })
})

test('many at once wait for their turn and all are answered', async () => {
  const files = await Promise.all([1, 2, 3, 4, 5].map((number) => makeDocx(paragraph(`第${number}份`))))
  const texts = await Promise.all(files.map((file) => readReportSafely(file)))
  expect(texts.map(({ report }) => report.text)).toEqual(['第1份', '第2份', '第3份', '第4份', '第5份'])
})

test('a reading that takes too long is ended and refused', async () => {
  const docx = await makeDocx(paragraph('一、总体情况'))
  await expect(runSafely({ task: 'report' }, docx, { megabytes: 384, seconds: 0.05 })).rejects.toMatchObject({
    code: 'fileTooSlow',
  })
})

test('a reading that needs too much memory ends alone and is refused', async () => {
  const body = paragraph('一二三四五六七八九十').repeat(120_000)
  const docx = await makeDocx(`<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`)
  const reading = runSafely({ task: 'report' }, docx, { megabytes: 60, seconds: 20 })
  await expect(reading).rejects.toMatchObject({ code: 'fileHostile', facts: expect.anything() })
})

test('a workbook comes back from the same kind of process', async () => {
  const bytes = await writeWorkbook([{ name: '人员', columns: [{ header: '姓名', width: 10 }], rows: [['张三']] }])
  expect(await readWorkbookRows(bytes)).toEqual([{ sheet: '人员', rows: [['姓名'], ['张三']] }])
})

test('a page nested thousands deep ends its own process alone', async () => {
  const page = Buffer.from(`<p>年度报告</p>${'<div>'.repeat(20_000)}深`)
  await expect(readReportSafely(page, 'a.html')).rejects.toMatchObject({ name: 'Refusal' })
})
