import { describe, expect, it } from 'vitest'
import { toParams } from '@/app/address-params'
import { everything, type LedgerFilter, type Reviewer } from '@/domain/task/ledger'
import { readLedgerAddress, writeLedgerAddress } from './ledger-address'

const me: Reviewer = { role: 'coordinator', userId: 'u1', unitId: 'root', unitPath: '/root/' }
const read = (query: string) => readLedgerAddress(toParams(new URLSearchParams(query)), me)

describe('the ledger’s address', () => {
  it('gives everything, grouped by heading and by number, when it says nothing', () => {
    const { filter, page, density } = read('')
    expect(filter).toEqual(everything)
    expect(page).toMatchObject({
      group: 'step',
      sort: 'number',
      descending: false,
      after: null,
      before: null,
      size: 50,
    })
    expect(density).toBe('middle')
  })

  it('reads back every condition that it writes', () => {
    const filter: LedgerFilter = {
      words: '行政 复议',
      statuses: ['assigned', 'done'],
      colours: ['red', 'yellow'],
      buckets: ['notFulfilled', 'red'],
      unitId: 'unit-1',
      supportingId: 'unit-2',
      stepId: 'step-1',
      reportId: 'report-1',
      year: 2025,
      handlerId: 'h1',
      leaderId: 'l1',
      kinds: ['recurring', 'metric'],
      priority: 'key',
      dueFrom: '2026-01-01',
      dueTo: '2026-06-30',
      counted: true,
      dueBy: '2026-10-31',
      late: true,
      onTime: true,
      extended: true,
      silent: true,
      moved: true,
      claimed: true,
      proof: 'unaccepted',
      outlook: 'late',
      urge: 'awaited',
      reviewer: me,
      watcher: 'u1',
      ids: ['t1', 't2'],
      asOf: '2026-06-30',
    }
    const page = { group: 'unit', sort: 'due', descending: true, after: 'abc', before: null, size: 50 } as const
    const columns = ['light', 'due'] as const
    expect(read(writeLedgerAddress({ filter, page, density: 'dense', columns: [...columns], at: 50 }))).toEqual({
      filter,
      page,
      density: 'dense',
      columns,
      at: 50,
    })
  })

  it('reads back no grouping', () => {
    expect(read(writeLedgerAddress({ page: { group: null } })).page.group).toBeNull()
  })

  it('writes nothing for what is as usual', () => {
    expect(writeLedgerAddress({ filter: everything, density: 'middle' })).toBe('')
  })

  it('drops what is unknown, damaged or foreign', () => {
    const bad =
      'status=deleted&status=done&light=purple&bucket=x&unit=%3Cscript%3E&step=../../etc&year=20x5&kind=none&priority=urgent' +
      '&from=2026-02-30&to=yesterday&late=yes&timely=0&moved=yes&claimed=0&proof=bad&outlook=bad&review=boss&sort=secret&dir=desc&group=colour&rows=tiny&id=a%20b&other=1'
    const { filter, page, density } = read(bad)
    expect(filter).toEqual({ ...everything, statuses: ['done'] })
    expect(page).toMatchObject({ sort: 'number', descending: false, group: 'step' })
    expect(density).toBe('middle')
  })

  it('cuts words that no one types', () => {
    expect(read(`q=${'长'.repeat(300)}`).filter.words).toHaveLength(100)
  })
})
