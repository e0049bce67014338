import { expect, it } from 'vitest'
import { isUnsure, type ScannedLine } from '@/domain/report/scan'
import { writeScan } from './write-scan'

const size = 16
const line = (text: string, y: number, left = 74): ScannedLine => ({
  y,
  size,
  words: (text.match(/.{1,3}/gu) ?? []).map((word, index) => ({
    text: word,
    left: left + 3 * size * index,
    right: left + 3 * size * index + size * word.length,
    sure: 95,
  })),
})

it('makes paragraphs whole over lines and pages, without the numbers of pages, and gives signs their width', () => {
  const first = [
    line('二、下一步工作打算', 100, 106),
    line('(一)开展行政执法案卷评查;由区司法局牵头，完成2次评查', 129, 106),
    line('一1一', 800, 280),
  ]
  const second = [line('并通报结果。', 100), line('（二）新增窗口3个。', 129, 106), line('2一', 800, 280)]
  const pages = [first, second].map((lines) => ({ width: 595, height: 842, lines }))
  expect(writeScan(pages).split('\n')).toEqual([
    '二、下一步工作打算',
    '（一）开展行政执法案卷评查；由区司法局牵头，完成2次评查并通报结果。',
    '（二）新增窗口3个。',
  ])
})

it('leaves signs between digits and Latin letters as they are', () => {
  expect(writeScan([{ width: 595, height: 842, lines: [line('9:30开会(A)', 100)] }])).toBe('9:30开会（A)')
})

it('loses no word whose box lies over that of the next, and keeps words of Latin letters apart', () => {
  const word = (text: string, left: number, right: number) => ({ text, left, right, sure: 90 })
  const date = { y: 100, size, words: [word('2026年2月', 74, 180), word('6', 178, 190), word('日', 176, 196)] }
  const english = { y: 140, size, words: [word('Next', 74, 110), word('steps', 118, 160)] }
  expect(writeScan([{ width: 595, height: 842, lines: [date, english] }])).toBe('2026年2月6日Next steps')
})

it('is unsure of a word below eight tenths', () => {
  expect([79, 80].map((sure) => isUnsure({ text: '一', left: 0, right: 1, sure }))).toEqual([true, false])
})
