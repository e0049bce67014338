import { expect, it } from 'vitest'
import { writeFigures } from './keep-figures'

const outcome = (name: string, figures: string, passed = true) => ({
  drill: { name, goal: 'nothing is lost', run: async () => ({ passed, figures }) },
  passed,
  figures,
  seconds: 1,
})

it('keeps the figures of drills that were not run again', () => {
  const first = writeFigures('', [outcome('kill', '0 of 20,000'), outcome('backup', 'equal')], 'two cores')
  const second = writeFigures(first, [outcome('kill', '3 | 4', false)], 'four cores')
  expect(second.split('\n').filter((line) => /^\| [a-z]/.test(line))).toEqual([
    '| drill | goal | measured | on |',
    '| backup | nothing is lost | equal | two cores |',
    '| kill | nothing is lost | **failed** 3 \\| 4 | four cores |',
  ])
})
