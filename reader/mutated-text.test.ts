import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'
import type { ReadReport, Span } from './report-text'

const folder = new URL('../samples/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
/** `MUTATIONS=10000` is the long drill. */
const numRuns = Number(process.env.MUTATIONS ?? 200)
const longest = 5000

/** What breaks readers: marks, enumerators, dates, tabs, blanks of all kinds, halves of characters, headings. */
const splinters = [
  ...'，。；：、（）()《》“”"【】[]\t\n\r\u3000\u00a0\u200b\ufeff\u0000 .;:,?!%①一十1年月日',
  ...[
    '\ud83d',
    '\udc00',
    '𠮷',
    '\u2f00',
    '一是',
    '第二，',
    '（一）',
    '一、',
    '1.',
    '（1）',
    '2025年',
    '6月底前',
    '每季度',
    '以上工作',
  ],
  ...[
    '（牵头单位：',
    '责任单位：',
    '存在的问题',
    '下一步打算',
    '原因是',
    '\n序号\t任务\t责任单位\t时限\n',
    '1\t完成\t\t',
    'shall ',
    '\n- ',
  ],
]
type Edit = {
  at: number
  length: number
  kind: 'insert' | 'drop' | 'double' | 'move' | 'reverse' | 'flatten'
  splinter: string
}

const anEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(4), fc.nat(400)),
  kind: fc.constantFrom('insert', 'insert', 'drop', 'double', 'move', 'reverse', 'flatten'),
  splinter: fc
    .array(fc.oneof(fc.constantFrom(...splinters), fc.string({ unit: 'binary', maxLength: 6 })), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
})
const aMutation = fc
  .record({ sample: fc.constantFrom(...samples), edits: fc.array(anEdit, { minLength: 1, maxLength: 40 }) })
  .map(({ sample, edits }) => edits.reduce(applyEdit, sample))

function applyEdit(text: string, { at, length, kind, splinter }: Edit): string {
  const start = Math.floor(at * text.length)
  const [head, piece, tail] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)]
  if (kind === 'insert') return head + splinter + piece + tail
  if (kind === 'drop') return head + tail
  if (kind === 'double') return head + piece + piece + tail
  if (kind === 'move') return tail + piece + head
  if (kind === 'reverse') return head + [...piece].reverse().join('') + tail
  return head + piece.replace(/\s/g, '') + tail
}

function listSpans(report: ReadReport): Span[] {
  const headings = [...report.sections, ...report.steps].flatMap(({ heading }) => heading ?? [])
  const causes = report.shortcomings.flatMap(({ cause }) => cause ?? [])
  const commitments = report.steps.flatMap((step) => step.commitments)
  return [...headings, ...commitments, ...report.shortcomings, ...causes, ...report.others]
}

describe('a report spoiled at random', () => {
  it('is read without failing, in bounded time, and every range holds its words exactly', {
    timeout: 30_000 + numRuns * 200,
  }, () => {
    const check = (source: string) => {
      const began = process.cpuUsage()
      const report = readReport(source)
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(longest)
      for (const { start, end, text } of listSpans(report)) {
        expect(end).toBeGreaterThan(start)
        expect(report.text.slice(start, end)).toBe(text)
      }
      for (const { start, end } of [...report.sections, ...(report.nextSteps ? [report.nextSteps] : [])]) {
        expect(start >= 0 && start <= end && end <= report.text.length).toBe(true)
      }
      const commitments = report.steps.flatMap((step) => step.commitments)
      for (const link of report.links) {
        expect(report.shortcomings[link.shortcoming]).toBeDefined()
        expect(commitments[link.commitment]).toBeDefined()
      }
    }
    fc.assert(fc.property(aMutation, check), { seed: 20_251_124, numRuns })
  })
})
