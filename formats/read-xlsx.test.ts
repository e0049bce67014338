import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readWorkbook } from './xlsx/read-workbook'
import { writeZip } from './zip/write-zip'

/** A workbook made by another program. */
function makeBook(rows: unknown[][]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '人员')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

test('cells are read as text: telephone numbers whole, dates as days, formulas by their value', async () => {
  const rows = [
    ['姓名', '电话', '入职', '是否'],
    ['张三', 13800000000, { t: 'n', v: 45_658, z: 'yyyy/m/d' }, true],
    [],
    [{ t: 'n', v: 3, f: '1+2' }, null, ' 备注 '],
    [null, ''],
  ]
  expect(await readWorkbook(makeBook(rows))).toEqual([
    {
      sheet: '人员',
      rows: [['姓名', '电话', '入职', '是否'], ['张三', '13800000000', '2025-01-01', 'TRUE'], [], ['3', '', ' 备注 ']],
    },
  ])
})

test('what is no workbook is refused by what it is', async () => {
  await expect(readWorkbook(Buffer.from('姓名,电话'))).rejects.toMatchObject({
    code: 'fileWrongType',
    facts: { found: 'txt' },
  })
  await expect(readWorkbook(new Uint8Array())).rejects.toMatchObject({ code: 'fileEmpty' })
  const macros = await writeZip({
    'xl/workbook.xml': Buffer.from('<workbook/>'),
    'xl/vbaProject.bin': Buffer.from('x'),
  })
  await expect(readWorkbook(macros)).rejects.toMatchObject({ code: 'fileWithMacros' })
})

test('a workbook cut in its middle is refused', async () => {
  const book = makeBook([['a']])
  await expect(readWorkbook(book.subarray(0, book.length - 40))).rejects.toMatchObject({ code: 'fileDamaged' })
})
