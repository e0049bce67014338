import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { followPromises, listTold } from '@/reader/read-chain'
import { readReport } from '@/reader/read-report'
import { followSafely } from './follow-safely'

const read = (year: number) => readReport(readFileSync(`samples/yunxi-${year}.txt`, 'utf8'))

it('follows promises into a long text in a process of its own, with the same result', async () => {
  const promises = read(2024).steps.flatMap(({ commitments }) => commitments)
  const newer = read(2025)
  const more = '其他工作按计划推进，没有新的安排。'
  const told = [
    ...listTold(newer).map(({ start, end }) => ({ start, end, text: newer.text.slice(start, end) })),
    ...Array.from({ length: 2500 }, () => ({ start: 0, end: more.length, text: more })),
  ]
  const long = { told, shortcomings: [], renewed: [] }
  expect(await followSafely(promises, long)).toEqual(followPromises(promises, long))
})
