import { expect, it } from 'vitest'
import { findWrongDays } from './wrong-days'

it('a condition that is no day is found as it was typed, one in any usual spelling is not', () => {
  const params = { from: '06/30/2026', to: '2026年6月30日', by: '', q: '6/30' }
  expect(findWrongDays(params, ['from', 'to', 'by'])).toEqual({ from: '06/30/2026' })
})
