import { expect, it } from 'vitest'
import { skip } from './drill'
import { writeFigures } from './keep-figures'
import { countOutcomes, writeOutcome } from './run-drill'

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

it('counts what this machine could not try as neither, and keeps what was measured of it elsewhere', () => {
  const first = writeFigures('', [outcome('proxy', '303 by nginx')], 'two cores')
  const tried = { ...outcome('proxy', ''), ...skip('no nginx here') }
  expect(writeFigures(first, [tried], 'four cores')).toBe(first)
  const { text, failed } = countOutcomes([tried, outcome('kill', '0'), outcome('backup', '1 missing', false)])
  expect([text, failed]).toEqual(['1 passed, 1 failed, 1 not tried here', 1])
  expect(writeOutcome(tried)).toMatch(/^- proxy .*not tried: no nginx here/)
})
