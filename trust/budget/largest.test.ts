import { expect, it } from 'vitest'
import { largest } from './largest'
import { listRoutes } from './list-routes'

// The drill itself runs before a release alone.
it('names the largest input of every route, and of none that is gone', () => {
  expect(Object.keys(largest).sort()).toEqual(listRoutes())
})
