import { expect, test } from 'vitest'
import { isPageNumber } from './drop-page-furniture'

test('page numbers are known in the ways that offices print them', () => {
  for (const text of ['3', '— 3 —', '- 12 -', '－3－', '第3页', '第 3 页 共 9 页', '3/9', 'Page 3 of 9', '·3·', 'iv'])
    expect(isPageNumber(text), text).toBe(true)
})

test('a line with anything else is kept', () => {
  for (const text of ['2024年', '3.抓培训', '（三）', '第三章 总则', '12345热线', '4月'])
    expect(isPageNumber(text), text).toBe(false)
})
