import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'
import { listCommitments } from './testing'

const paragraph =
  '（一）规范行政执法行为。修订执法手册，6月底前公开执法结果不少于30项（牵头单位：县司法局；配合单位：各乡镇）。由县审计局会同县财政局开展检查。'
const report = (paragraphs: number) =>
  ['云溪县2024年法治政府建设年度报告', '三、2025年工作安排', ...Array<string>(paragraphs).fill(paragraph)].join('\n')

/** Processor time in milliseconds, the least of some rounds: a busy machine makes the clock's time longer, not this. */
function timeOf(text: string, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    readReport(text)
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}

describe('the reader', () => {
  it('takes time in proportion to the text', () => {
    timeOf(report(100), 3)
    const short = timeOf(report(100), 5)
    const long = timeOf(report(1000), 2)
    expect(long / short).toBeLessThan(25)
  })

  const traps: Record<string, string> = {
    'one character for ever': '一'.repeat(100_000),
    'opening brackets': '（'.repeat(50_000),
    'opening quotes': '“《'.repeat(25_000),
    'names without end': '各部门、'.repeat(20_000),
    'numbers without end': '1234567890'.repeat(10_000),
    'commas without end': '，'.repeat(50_000),
    'enumerators without end': '一是'.repeat(25_000),
    'tabs without end': '甲\t'.repeat(25_000),
    'spaces without end': ' \u3000'.repeat(50_000),
    'Latin capitals without end': 'The Head of '.repeat(10_000),
    'lone surrogates': '\ud800\udc00\ud83d甲。'.repeat(5_000),
  }
  for (const [name, text] of Object.entries(traps)) {
    it(`is not held up by ${name}`, () => {
      const began = process.cpuUsage()
      for (const source of [text, `云溪县工作方案\n一、主要任务\n（一）${text}`]) {
        const read = readReport(source)
        for (const { start, end, text: words } of listCommitments(read)) expect(read.text.slice(start, end)).toBe(words)
      }
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000)
    })
  }
})
