import { expect, test } from 'vitest'
import { fitsAny } from '../../rule'
import { nameOnlyRule } from './labels'

test('a long run of capitals after a label is judged at once', () => {
  const before = performance.now()
  expect(fitsAny(nameOnlyRule, `${'A'.repeat(39)}!`)).toBe(false)
  expect(performance.now() - before).toBeLessThan(2_000)
})
