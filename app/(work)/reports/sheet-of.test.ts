import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportLine, ReportYear } from '@/usecases/report/list-reports'
import { linesAtOnce, sheetOf } from './sheet-of'

const yearOf = (count: number, index: number): ReportYear =>
  ({
    year: 2030 - index,
    lines: Array.from({ length: count }, (_, at) => ({ id: `${index}-${at}` }) as ReportLine),
  }) as ReportYear

const idsOf = (years: { lines: ReportLine[] }[]) => years.flatMap(({ lines }) => lines.map(({ id }) => id))

test('the sheets together are the whole list, each line once and under its year', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 150 }), { maxLength: 6 }), (counts) => {
      const years = counts.map(yearOf)
      const last = Math.max(1, Math.ceil(idsOf(years).length / linesAtOnce))
      const sheets = Array.from({ length: last }, (_, at) => sheetOf(years, at + 1))
      expect(sheets.flatMap(({ parts }) => idsOf(parts))).toEqual(idsOf(years))
      for (const { parts, from, to, total } of sheets) {
        expect(idsOf(parts).length).toBe(total ? to - from + 1 : 0)
        for (const { year, lines } of parts) expect(idsOf([year])).toEqual(expect.arrayContaining(idsOf([{ lines }])))
      }
    }),
  )
})

test('a sheet that is not there gives the first', () => {
  expect(sheetOf([yearOf(61, 0)], 3)).toMatchObject({ sheet: 1, from: 1, to: 60, total: 61 })
  expect(sheetOf([], 9)).toEqual({ parts: [], sheet: 1, from: 0, to: 0, total: 0 })
})
