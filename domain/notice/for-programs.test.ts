import { expect, it } from 'vitest'
import { isForPrograms } from './for-programs'

it.each([
  ['task.submit', 'task', true],
  ['report.import', 'report', true],
  ['season.close', 'season', true],
  ['export.slip', 'task', false],
  ['report.download', 'report', false],
  ['password.change', 'user', false],
  ['notices.trial', 'notices', false],
])('%s of a %s: %s', (action, objectType, told) => {
  expect(isForPrograms(action, objectType)).toBe(told)
})
