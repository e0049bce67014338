import { describe, expect, it } from 'vitest'
import { readCatalogueAddress, wholeCatalogue, writeCatalogueAddress } from './catalogue'
import { isExpired } from './validity'

const read = (query: string) => readCatalogueAddress(Object.fromEntries(new URLSearchParams(query)))

describe('the address of the catalogue', () => {
  it('reads back what it wrote', () => {
    const filter = { words: '验收', year: 2025, state: 'expired', unitId: 'u-1', taskId: 't-1' } as const
    const page = { after: 'abc', before: null, at: 50 }
    expect(read(writeCatalogueAddress(filter, page).slice(1))).toEqual({ filter, page })
    expect(writeCatalogueAddress(wholeCatalogue)).toBe('')
  })
  it.each(['year=25', 'state=gone', "unit=a' or 1=1", 'task=../x', 'at=50', 'at=-1&after='])('drops %s', (query) =>
    expect(read(query)).toEqual({ filter: wholeCatalogue, page: { after: null, before: null, at: 0 } }),
  )
})

it.each([
  [null, false],
  ['2026-07-01', false],
  ['2026-06-30', true],
])('a piece that holds until %s is past on 1 July: %s', (validUntil, isPast) =>
  expect(isExpired({ validUntil }, '2026-07-01')).toBe(isPast),
)
