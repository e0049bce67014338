import { expect, it } from 'vitest'
import { noFigures, sumFigures } from '@/domain/task/figures/figures'
import { everything } from '@/domain/task/ledger'
import { shortenRows } from './shorten-rows'

const rowOf = (key: string, total: number, red: number) => ({
  key,
  name: key,
  counts: { ...noFigures, total, red, normal: total - red },
  filter: everything,
  supporting: null,
})
const rows = [rowOf('a', 5, 0), rowOf('b', 9, 0), rowOf('c', 2, 2), rowOf('d', 7, 1), rowOf('e', 1, 0)]

it('leaves a table that can be read as it is', () => {
  expect(shortenRows(rows, 5)).toEqual({ rows, rest: null })
})

it('keeps the rows with most in red, then the largest, in their order, and adds up the others', () => {
  const short = shortenRows(rows, 3)
  expect(short.rows.map(({ key }) => key)).toEqual(['b', 'c', 'd'])
  expect(short.rest?.count).toBe(2)
  expect(sumFigures([...short.rows.map(({ counts }) => counts), short.rest?.counts ?? noFigures])).toEqual(
    sumFigures(rows.map(({ counts }) => counts)),
  )
})
