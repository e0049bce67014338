import { expect, it } from 'vitest'
import { type Cell, compareMatrices, readMatrix, writeMatrix } from './matrix'
import { outsiders, people } from './places'

const askers = [...people, ...outsiders]
const cells: Cell[] = [
  ...askers.map((asker) => ({ what: 'GET /', asker, outcome: typeof asker === 'string' ? 'toLogIn' : '200' })),
  ...askers.map((asker) => ({
    what: 'CALL a b',
    asker,
    outcome:
      typeof asker === 'string'
        ? 'toLogIn'
        : asker.role === 'director' && asker.place === 'lead'
          ? 'done'
          : 'notAllowed',
  })),
  ...askers.map((asker) => ({ what: 'GET /help', asker, outcome: '200' })),
]

it('reads back what it wrote', () => {
  expect(readMatrix(writeMatrix(cells))).toEqual(expect.arrayContaining(cells))
  expect(readMatrix(writeMatrix(cells))).toHaveLength(cells.length)
})

it('names each cell that differs, and in a whole run each that is gone', () => {
  const [first, ...rest] = cells
  const changed = [{ ...first, outcome: '404' } as Cell, ...rest.slice(0, -1)]
  expect(compareMatrices(cells, changed, true)).toEqual([
    'GET / as city-admin: 404, in the matrix 200',
    'GET /help as ended: in the matrix alone',
  ])
  expect(compareMatrices(cells, rest.slice(1), false)).toEqual([])
})
