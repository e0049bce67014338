import { expect, it } from 'vitest'
import { readLines } from '../testing'
import { linkInOrder } from './link-in-order'

it('links what speaks of one subject in different words', () => {
  const report = readLines([
    '云溪县2024年法治政府建设年度报告',
    '三、存在的不足',
    '一是个别单位败诉率偏高。二是街道人手不足。',
    '四、2025年工作安排',
    '（一）规范答辩。主要领导带头出庭，庭后逐案讲评。',
    '（二）充实基层。年内招录执法队员5名。',
  ])
  const commitments = report.steps.flatMap((step) => step.commitments)
  const pairs = report.links.map((link) => [
    report.shortcomings[link.shortcoming]?.text,
    commitments[link.commitment]?.text,
  ])
  expect(pairs).toEqual([
    ['个别单位败诉率偏高', '主要领导带头出庭，庭后逐案讲评。'],
    ['街道人手不足', '年内招录执法队员5名。'],
  ])
  expect(report.links.flatMap(({ words }) => words).join('')).not.toContain('#')
})

const first = { shortcoming: 0, commitment: 0, words: ['案卷'] }

it('links a problem that words leave alone to the step in its place', () => {
  expect(linkInOrder([first], 2, ['一', '一', '二'])).toEqual([first, { shortcoming: 1, commitment: 2, words: [] }])
})

it('but not where the steps are more than the problems, or answer them in another order', () => {
  expect(linkInOrder([first], 2, ['一', '二', '三'])).toEqual([first])
  const crossed = { ...first, commitment: 1 }
  expect(linkInOrder([crossed], 2, ['一', '二'])).toEqual([crossed])
})
