import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { writeSheet } from './write-sheet'

test('a column may be hidden, and offer the names of another sheet in its cells', async () => {
  const sheet = writeSheet(
    {
      name: '表',
      columns: [
        { header: '识别号', width: 10, isHidden: true },
        { header: '牵头单位', width: 20, choices: { sheet: "单位'名单", count: 3 } },
      ],
      rows: [
        ['a', '区司法局'],
        ['b', ''],
      ],
    },
    true,
  )
  const xml = await text(sheet)
  expect(xml).toContain('<col min="1" max="1" width="10" customWidth="1" hidden="1"/>')
  expect(xml).toContain('sqref="B2:B3"')
  expect(xml).toContain("<formula1>'单位''名单'!$A$2:$A$4</formula1>")
})
