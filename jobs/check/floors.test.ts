import { expect, test } from 'vitest'
import { sayUnderFloor } from './floors'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.3.2' },
    'node_modules/a/node_modules/next': { version: '16.10.0' },
    'node_modules/better-sqlite3': { version: '13.0.1' },
    'node_modules/xlsx': { version: '0.18.5' },
  },
}

test('each version under its floor, over its ceiling or never allowed is named with its place and reason', () => {
  const problems = sayUnderFloor(lock, {
    next: { atLeast: '16.3.3', why: 'image optimizer' },
    'better-sqlite3': { below: '13.0.0', why: 'Node 20' },
    xlsx: { never: true, why: 'unfixed' },
  })
  expect(problems).toEqual([
    'node_modules/next 16.3.2, at least 16.3.3: image optimizer',
    'node_modules/better-sqlite3 13.0.1, below 13.0.0: Node 20',
    'node_modules/xlsx 0.18.5, never: unfixed',
  ])
})

test('the floor itself passes', () => {
  expect(
    sayUnderFloor(
      { packages: { 'node_modules/next': { version: '16.3.3' } } },
      { next: { atLeast: '16.3.3', why: '' } },
    ),
  ).toEqual([])
})

test.each([
  ['1.9.0', true],
  ['1.10.0-rc.1', true],
  ['1.10.0', false],
  ['1.10.1-rc.1', false],
  ['2.0.0', false],
])('%s is under 1.10.0: %s', (version, isUnder) => {
  const problems = sayUnderFloor({ packages: { 'node_modules/a': { version } } }, { a: { atLeast: '1.10.0', why: '' } })
  expect(problems.length > 0).toBe(isUnder)
})
