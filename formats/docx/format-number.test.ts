import { expect, test } from 'vitest'
import { formatNumber, writeChineseNumber } from './format-number'

test('Chinese numbers are written as offices write them', () => {
  const counts = [1, 10, 11, 20, 99, 100, 103, 110, 1005]
  expect(counts.map((count) => writeChineseNumber(count))).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '九十九',
    '一百',
    '一百零三',
    '一百一十',
    '一千零五',
  ])
})

test('each format of Word gives its own signs, and an unknown one gives digits', () => {
  const formats = [
    'decimal',
    'decimalEnclosedCircle',
    'chineseLegalSimplified',
    'upperRoman',
    'lowerLetter',
    'ideographTraditional',
    'x',
  ]
  expect(formats.map((format) => formatNumber(4, format))).toEqual(['4', '④', '肆', 'IV', 'd', '丁', '4'])
})
