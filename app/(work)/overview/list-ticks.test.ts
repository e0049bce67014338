import { expect, it } from 'vitest'
import { listTicks } from './list-ticks'

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6, 8]],
  [23, [0, 5, 10, 15, 20, 25]],
  [26, [0, 10, 20, 30]],
  [340, [0, 100, 200, 300, 400]],
])('an axis up to %i has ticks at round numbers', (most, ticks) => expect(listTicks(most)).toEqual(ticks))
