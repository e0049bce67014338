import { expect, it } from 'vitest'
import { joinRepeats } from './join-repeats'

it.each([
  [[], []],
  [['a1>b1'], ['a1 b1']],
  [['b1>c1', 'a1>b1', 'c1>d1'], ['a1 b1 c1 d1']],
  [
    ['a1>b1', 'a2>b2', 'b2>c1'],
    ['a2 b2 c1', 'a1 b1'],
  ],
  // Two of one year in one of the next: each is told once.
  [['a1>b1', 'a2>b1', 'b1>c1'], ['a1 b1 c1']],
])('%o joins to %o', (repeats, rows) => {
  const pairs = repeats.map((each) => each.split('>')).map(([from = '', to = '']) => ({ from, to }))
  expect(joinRepeats(pairs).map((row) => row.join(' '))).toEqual(rows)
})
