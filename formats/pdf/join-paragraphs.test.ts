import { expect, test } from 'vitest'
import { joinParagraphs, type PlacedBlock } from './join-paragraphs'

const size = 16
const left = 80

/** A line of Chinese: each letter is as wide as it is high. */
function line(text: string, y: number, { start = left, letter = size } = {}): PlacedBlock {
  return { kind: 'line', text, left: start, right: start + text.length * letter, y, size: letter, column: 0, page: 0 }
}

const full = (letter: string) => letter.repeat(28)
const indented = (letter: string) => letter.repeat(26)
const indent = left + 2 * size

test('an indented first line begins a paragraph, though the one before ended at the margin', () => {
  const lines = [
    line(indented('甲'), 100, { start: indent }),
    line(`${'乙'.repeat(27)}。`, 128),
    line(indented('丙'), 156, { start: indent }),
    line('丁丁。', 184),
  ]
  expect(joinParagraphs(lines)).toEqual([`${indented('甲')}${'乙'.repeat(27)}。`, `${indented('丙')}丁丁。`])
})

test('without indents a short line ends its paragraph', () => {
  expect(joinParagraphs([line(full('甲'), 100), line('乙乙。', 128), line(full('丙'), 156)])).toEqual([
    `${full('甲')}乙乙。`,
    full('丙'),
  ])
})

test('a title in large letters over two lines is one line', () => {
  const large = 22
  const title = [
    line('某某街道办事处关于法治政府建设情况的', 60, { letter: large, start: left + 30 }),
    line('年度报告', 95, { letter: large, start: left + 180 }),
  ]
  expect(joinParagraphs([...title, line(full('甲'), 140), line(full('乙'), 168), line(full('丙'), 196)])[0]).toBe(
    '某某街道办事处关于法治政府建设情况的年度报告',
  )
})

test('a table that goes on after a page break is one table, without its repeated head and with its broken row made whole', () => {
  const table = (rows: string[][], page: number): PlacedBlock => ({ kind: 'table', rows, y: 100, page })
  const pages = [
    table(
      [
        ['序号', '任务', '单位'],
        ['1', '评查案卷并', '司法局'],
      ],
      0,
    ),
    table(
      [
        ['序号', '任务', '单位'],
        ['', '公布结果', ''],
        ['2', '培训', '人社局'],
      ],
      1,
    ),
  ]
  expect(joinParagraphs(pages)).toEqual(['序号\t任务\t单位', '1\t评查案卷并公布结果\t司法局', '2\t培训\t人社局'])
})
