import { expect, test } from 'vitest'
import { indexRanges } from './index-ranges'

const ranges = Array.from({ length: 300 }, (_, index) => ({
  start: (index * 7) % 500,
  end: ((index * 7) % 500) + (index % 23),
}))

test('finds exactly the ranges that share characters with the one asked for', () => {
  const near = indexRanges(ranges)
  for (let start = 0; start < 520; start += 3) {
    const asked = { start, end: start + 11 }
    const expected = ranges.filter((one) => Math.min(one.end, asked.end) > Math.max(one.start, asked.start))
    expect(new Set(near(asked).filter((one) => one.end > one.start))).toEqual(new Set(expected))
  }
})
