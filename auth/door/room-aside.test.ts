import { expect, it } from 'vitest'
import { takeRoom } from './room-aside'

const megabyte = 1024 * 1024

it('is given to each up to a share and to all up to the whole, and comes back once', () => {
  const first = takeRoom('a', 600 * megabyte)
  expect(takeRoom('a', 1)).toBeNull()
  const others = ['b', 'c'].map((userId) => takeRoom(userId, 600 * megabyte))
  expect([...others, takeRoom('d', 1)].map((each) => each !== null)).toEqual([true, true, false])
  first?.()
  first?.()
  expect(takeRoom('d', 600 * megabyte)).not.toBeNull()
  expect(takeRoom('a', 1)).toBeNull()
})
