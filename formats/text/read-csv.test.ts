import { expect, test } from 'vitest'
import { writeCsvRows } from '../write-csv'
import { readCsv } from './read-csv'

test('a table written by the product is read back as it was, formula-like text included', () => {
  const rows = [
    ['任务', '备注'],
    ['建成平台', '一是"能放则放"，\n二是收'],
    ['=SUM(A1)', "-5, '引"],
  ]
  const text = new TextDecoder().decode(writeCsvRows(rows[0] ?? [], rows.slice(1)))
  expect(readCsv(text)).toEqual(rows)
})

test.each([
  ['tabs', 'a\tb\n1\t2'],
  ['semicolons', 'a;b\r\n1;2\r\n'],
  ['old line ends', 'a,b\r1,2'],
  ['empty rows at the end', 'a,b\n1,2\n,\n\n'],
])('%s part as well', (_, text) => {
  expect(readCsv(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a title above the heads does not tell what parts the cells', () => {
  expect(readCsv('2026年台账\na\tb')).toEqual([['2026年台账'], ['a', 'b']])
})

test('a quote that never ends takes nothing away', () => {
  expect(readCsv('a,b\n"1,2').flat().join()).toContain('"1')
})
