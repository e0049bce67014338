import { expect, it } from 'vitest'
import { noFigures } from '@/domain/task/figures/figures'
import { isHandlingLeft, printDensity } from './print-density'

type Printed = Parameters<typeof printDensity>[0]

const listRows = (count: number) => ({ rows: Array.from({ length: count }), rest: null }) as unknown as Printed['units']
/** An overview of so many rows in each of its three tables, nothing else on it. */
const createPrinted = (rows: number): Printed => ({
  ...{ steps: listRows(rows), units: listRows(rows), leaders: listRows(rows) },
  ...{ counts: { ...noFigures, total: 9, normal: 9 }, changes: null, red: [], duties: [], share: null },
  handling: { reviews: [] } as unknown as Printed['handling'],
})
const sizes = ['loose', 'middle', 'dense', 'denser', 'densest']

it('prints the smaller the more rows there are, at every size once', () => {
  const printed = Array.from({ length: 20 }, (_, rows) => sizes.indexOf(printDensity(createPrinted(rows))))
  expect(printed).toEqual([...printed].sort((a, b) => a - b))
  expect(new Set(printed).size).toBe(sizes.length)
})

it('has handling below short tables, and parts it over both columns below long ones', () => {
  expect([1, 12].map((rows) => isHandlingLeft(createPrinted(rows)))).toEqual([true, false])
})
