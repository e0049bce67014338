import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readReport } from '@/reader/read-report'
import { followText } from '../text/follow-text'
import { followSafely } from './follow-safely'

const read = (year: number) => readReport(readFileSync(`samples/yunxi-${year}.txt`, 'utf8'))

it('follows promises into a long text in a process of its own, with the same result', async () => {
  const promises = read(2024).steps.flatMap(({ commitments }) => commitments)
  const { text, language } = read(2025)
  const newer = { language, sections: [], shortcomings: [], renewed: [] }
  const long = {
    promises,
    newer: { ...newer, text: `${text}\n${'其他工作按计划推进，没有新的安排。\n'.repeat(2500)}` },
  }
  expect(long.newer.text.length).toBeGreaterThan(40_000)
  expect(await followSafely(long)).toEqual(followText(long))
})
