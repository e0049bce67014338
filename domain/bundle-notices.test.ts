import { expect, it } from 'vitest'
import { bundleNotices } from './bundle-notices'

const notice = (id: string, kind: string, createdAt: string, readAt: string | null = null) => ({
  id,
  kind,
  facts: { by: '李国栋' },
  createdAt,
  readAt,
})

it('makes one of what one act told of many, and leaves apart what came by itself or is read', () => {
  const many = ['a', 'b', 'c'].map((id) => notice(id, 'register', '1'))
  const others = [notice('d', 'register', '2'), notice('e', 'assign', '1'), notice('f', 'register', '1', '9')]
  const bundles = bundleNotices([...many, ...others])
  expect(bundles.map(({ all }) => all.map(({ id }) => id))).toEqual([['a', 'b', 'c'], ['d'], ['e'], ['f']])
})
