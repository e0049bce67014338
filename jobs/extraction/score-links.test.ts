import { expect, test } from 'vitest'
import { readReport } from '@/reader/read-report'
import { countLinks } from './score-links'

const report = readReport(
  [
    '云溪县2024年法治政府建设年度报告',
    '三、存在的不足',
    '（一）行政执法案卷质量不高。',
    '（二）人民调解员配备不足。',
    '四、2025年工作安排',
    '（一）规范行政执法案卷。6月底前制定案卷评查标准。每季度评查行政执法案卷。',
    '（二）充实调解力量。年内为每个村配备人民调解员。',
  ].join('\n'),
)
const gold = {
  shortcomings: report.shortcomings.map(({ text }) => text),
  steps: report.steps.map((step) => ({ measures: step.commitments.map(({ text }) => ({ quote: text })) })),
}

test('a link to any measure of the labelled step is right, and counts once', () => {
  const links = [
    { shortcoming: 0, step: 0 },
    { shortcoming: 1, step: 1 },
  ]
  expect(countLinks({ ...gold, links }, report)).toEqual({ gold: 2, predicted: 2, right: 2 })
})

test('a link that the labels do not have lowers what is right, not what is proposed', () => {
  expect(countLinks({ ...gold, links: [{ shortcoming: 0, step: 0 }] }, report)).toEqual({
    gold: 1,
    predicted: 2,
    right: 1,
  })
})

test('a proposal on words that the labels do not hold is wrong', () => {
  const counts = countLinks(
    { ...gold, shortcomings: ['另一件事', '又一件事'], links: [{ shortcoming: 0, step: 0 }] },
    report,
  )
  expect(counts).toMatchObject({ gold: 1, right: 0 })
  expect(counts.predicted).toBeGreaterThan(0)
})
