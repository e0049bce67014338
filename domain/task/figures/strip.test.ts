import { expect, it } from 'vitest'
import { makeDice } from '@/domain/dice'
import { shownBuckets } from './bucket'
import { noFigures } from './figures'
import { countPart, stripPartNames, stripParts, yearBefore } from './strip'

it('parts all that was promised, nothing twice and nothing left out', () => {
  expect(stripPartNames.flatMap((part) => stripParts[part]).sort()).toEqual([...shownBuckets].sort())
  const dice = makeDice(5)
  const figures = { ...noFigures, ...Object.fromEntries(shownBuckets.map((bucket) => [bucket, dice.below(50)])) }
  const total = shownBuckets.reduce((sum, bucket) => sum + figures[bucket], 0)
  expect(stripPartNames.reduce((sum, part) => sum + countPart(figures, part), 0)).toBe(total)
})

it('knows the same day a year before', () => {
  expect(['2026-11-30', '2028-02-29'].map(yearBefore)).toEqual(['2025-11-30', '2027-02-28'])
})
