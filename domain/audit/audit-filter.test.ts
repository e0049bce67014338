import { describe, expect, it } from 'vitest'
import { everyEvent, readAuditAddress, writeAuditAddress } from './audit-filter'

const read = (query: string) => readAuditAddress(Object.fromEntries(new URLSearchParams(query)))

describe('the log’s address', () => {
  it('reads back what it writes', () => {
    const filter = {
      person: '周静',
      kind: 'task',
      action: null,
      object: '行政复议',
      from: '2026-01-01',
      to: '2026-01-31',
    } as const
    expect(read(writeAuditAddress(filter, 120))).toEqual({ filter, before: 120 })
    expect(writeAuditAddress(everyEvent)).toBe('')
  })

  it('drops what is unknown or damaged', () => {
    expect(read('kind=secret&from=2026-02-30&to=x&before=-1&other=1')).toEqual({ filter: everyEvent, before: null })
  })
})
