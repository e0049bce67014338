import { expect, it } from 'vitest'
import { listBeside } from './list-beside'

const at = (...starts: number[]) => starts.map((start) => ({ start }))

it('what stands between two problems answers the first, behind the last what is under one heading', () => {
  expect(listBeside(at(0, 30), at(10, 20, 40, 50), ['a', 'a', 'b', 'c'])).toEqual(
    new Map([
      [0, [0, 1]],
      [1, [2]],
    ]),
  )
})

it('problems that stand together, or all before the plan, are left to their words', () => {
  expect(listBeside(at(0, 5), at(10, 20), ['a', 'a'])).toBeNull()
  expect(listBeside(at(0, 5, 30), at(10, 40), ['a', 'b'])).toEqual(new Map([[2, [1]]]))
})
