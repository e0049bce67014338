import { expect, it } from 'vitest'
import { fitColumns } from './fit-columns'

const columns = (['percent', 'date', 'number', 'text'] as const).map((type) => ({ header: type, width: 4, type }))
const widths = (count: number) =>
  fitColumns({ name: 'a', columns, rows: Array.from({ length: count }, () => []) }).columns.map(({ width }) => width)

it('gives 100.0%, a day and the number of the last line room beside indent and margin', () => {
  const [percent = 0, date = 0, number = 0, text] = widths(10_000)
  expect(percent).toBeGreaterThan(8)
  expect(date).toBeGreaterThan(10.5)
  expect(number).toBeGreaterThan(7)
  expect(text).toBe(4)
})

it('widens no column that has room', () => {
  const wide = columns.map((column) => ({ ...column, width: 30 }))
  expect(fitColumns({ name: 'a', columns: wide, rows: [] }).columns).toEqual(wide)
})
