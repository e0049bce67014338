import { expect, it } from 'vitest'
import { isOfServer, isPassing, nextTryAfter } from './outbox'

const at = '2026-09-15T00:30:00.000Z'

it.each([
  [1, '2026-09-15T00:31:00.000Z'],
  [2, '2026-09-15T00:35:00.000Z'],
  [3, '2026-09-15T00:45:00.000Z'],
  [5, '2026-09-15T01:30:00.000Z'],
  [9, '2026-09-15T01:30:00.000Z'],
])('after %i tries the next is at %s', (tries, next) => {
  expect(nextTryAfter(tries, at, at)).toBe(next)
})

it('is given up where the next try would come more than a day later', () => {
  expect(nextTryAfter(9, at, '2026-09-15T23:30:00.000Z')).toBe('2026-09-16T00:30:00.000Z')
  expect(nextTryAfter(9, at, '2026-09-15T23:30:00.001Z')).toBeNull()
})

it('what the server is asked again by itself, and what is no fault of the one mail', () => {
  expect(isPassing({ code: 'busy', answer: '' })).toBe(true)
  expect(isPassing({ code: 'refused', answer: '' })).toBe(false)
  expect(isOfServer({ code: 'busy', answer: '' })).toBe(false)
  expect(isOfServer({ code: 'slow', answer: '' })).toBe(true)
})
