import { expect, it } from 'vitest'
import type { PastEvent } from './past-event'
import { supportersAt } from './supporters-at'

const event = (at: string, action: string, before = {}, after = {}): PastEvent => ({
  at,
  action,
  userId: null,
  before,
  after,
})
const facts = {
  idOf: (name: string) => (name === '财政局' ? 'finance' : undefined),
  granted: [{ at: '3', before: ['town', 'data'] }],
}

it('tells who supported a task before units were added, taken away, moved on request, or took the lead', () => {
  const named = event('1', 'task.change', {}, { supportRemoved: ['财政局'] })
  const led = event('2', 'task.grant', { leadUnitId: 'justice' }, { leadUnitId: 'market' })
  const moved = event('3', 'task.grant', {}, {})
  const told = event('4', 'task.report', {}, {})
  expect(supportersAt(['justice', 'town'], [told], facts)).toEqual(['justice', 'town'])
  expect(supportersAt(['justice'], [moved, told], facts)).toEqual(['town', 'data'])
  expect(supportersAt(['justice', 'town'], [led], facts)).toEqual(['town'])
  expect(supportersAt(['justice', 'town'], [named, led], facts)).toEqual(['town', 'finance'])
})
