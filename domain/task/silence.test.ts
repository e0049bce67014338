import { describe, expect, it } from 'vitest'
import { isSilent, silentUntil } from './silence'
import { createTask } from './testing'

const heard = (latestProgressAt: string) => ({ latestProgressAt })

describe('a silent task', () => {
  // On 1 December 2026, after thirty days: nothing since 1 November.
  it.each([
    [{}, heard('2026-11-01T15:59:59.999Z'), true],
    [{}, heard('2026-11-01T16:00:00.000Z'), false],
    [{}, heard('2026-11-30T02:00:00.000Z'), false],
    [{ signedOn: '2026-11-01' }, {}, true],
    [{ signedOn: '2026-11-02' }, {}, false],
    [{ signedOn: '2026-03-03' }, heard('2026-11-20T02:00:00.000Z'), false],
    [{ signedOn: null }, {}, false],
    [{ status: 'assigned' }, heard('2026-01-01T02:00:00.000Z'), false],
    [{ status: 'unitReview' }, heard('2026-01-01T02:00:00.000Z'), false],
    [{ status: 'suspended' }, heard('2026-01-01T02:00:00.000Z'), false],
    [{ status: 'closed' }, heard('2026-01-01T02:00:00.000Z'), false],
  ] as const)('%o, last heard of %o, is silent: %s', (task, last, is) => {
    const bounds = { silentUntil: silentUntil('2026-12-01', 30) }
    expect(isSilent(createTask({ ...task, ...last }), bounds)).toBe(is)
  })

  it.each([
    ['2026-12-31', 30, '2026-12-01'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-01-15', 30, '2026-12-16'],
  ])('on %s after %i days was last heard of by %s', (today, days, until) =>
    expect(silentUntil(today, days)).toBe(until),
  )
})
