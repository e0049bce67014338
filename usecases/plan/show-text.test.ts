import { expect, test } from 'vitest'
import type { Plan } from '@/db/plan/find-plan'
import { assessPlan } from '@/domain/plan/assess-plan'
import { pageLength } from '@/domain/plan/text/page-text'
import { showText } from './show-text'

const sentence = '全年审查规范性文件四十二件。'

/** A text of so many sentences, each of them decided about, in one line or in one line each. */
function makePlan(count: number, gap: string) {
  const step = sentence.length + gap.length
  const text = `${sentence}${gap}`.repeat(count)
  const marks = Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    reportId: 'r',
    start: index * step,
    end: index * step + sentence.length,
    text: sentence,
    reason: '',
    markedBy: 'u',
    markedAt: '',
  }))
  const plan: Plan = {
    shortcomings: [],
    steps: [],
    commitments: [],
    links: [],
    marks,
    tasks: [],
    standards: [],
    supporting: [],
  }
  return { text, plan, section: { start: 0, end: text.length } }
}

function show(count: number, gap: string, asked = {}) {
  const { text, plan, section } = makePlan(count, gap)
  const started = process.cpuUsage()
  const state = assessPlan(text, section, plan)
  const shown = showText(text, section, plan, { ...state, cited: null }, asked)
  return { shown, text, ms: process.cpuUsage(started).user / 1000 }
}

test.each([
  ['a line for each sentence', '\n'],
  ['one line without end', ''],
])('a million characters in %s cost one page, and time in proportion to them', (_, gap) => {
  show(1000, gap)
  const [quarter, whole] = [show(17_000, gap), show(68_000, gap)]
  expect(whole.text.length).toBeGreaterThan(950_000)
  const shown = whole.shown.paragraphs.flatMap(({ pieces }) => pieces)
  expect(shown.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(pageLength)
  expect(whole.ms).toBeLessThan(5000)
  expect(whole.ms).toBeLessThan(12 * quarter.ms + 200)
})

test('a page is found by its number and by any place in the text; one past the end is the last', () => {
  const pageOf = (asked: object) => show(5000, '\n', asked).shown.page
  expect(pageOf({})).toMatchObject({ number: 1, count: 4 })
  expect(pageOf({ number: 3 }).number).toBe(3)
  expect(pageOf({ number: 99 }).number).toBe(4)
  const { start, end, number } = pageOf({ at: 45_000 })
  expect(start <= 45_000 && end > 45_000).toBe(true)
  expect(number).toBe(3)
})
