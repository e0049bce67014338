import { expect, test } from 'vitest'
import { nameFurniture } from './name-furniture'

test('what the reader of reports takes out of a text is named with its line', () => {
  const text = '某区2025年法治政府建设年度报告\n【打印】【关闭】\n一、工作打算\n6月底前评查案卷2次。'
  expect(nameFurniture({ type: 'html', text, leftOut: [] })).toEqual([
    { kind: 'furniture', place: 2, text: '【打印】【关闭】' },
  ])
})
