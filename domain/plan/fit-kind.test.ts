import { expect, it } from 'vitest'
import { fitKind } from './fit-kind'

it('what is done once has an end, what recurs a period, what goes on no day; a metric has any', () => {
  expect(fitKind('deliverable', 'recurring')).toBe('recurring')
  expect(fitKind('recurring', 'fixed')).toBe('deliverable')
  expect(fitKind('ongoing', 'withinYear')).toBe('deliverable')
  expect(fitKind('metric', 'recurring')).toBe('metric')
  expect(fitKind('ongoing', 'unset')).toBe('ongoing')
})
