import { describe, expect, it } from 'vitest'
import { readEnglishDeadline } from './read-deadline'

const cases: [string, object][] = [
  ['no later than 1st June 2026', { kind: 'fixed', due: '2026-06-01' }],
  ['by March 31, 2027', { kind: 'fixed', due: '2027-03-31' }],
  ['12/31/2026', { kind: 'fixed', due: '2026-12-31' }],
  ['2026-11-30', { kind: 'fixed', due: '2026-11-30' }],
  ['by the end of March', { kind: 'fixed', due: '2026-03-31' }],
  ['in the second half of 2026', { kind: 'fixed', due: '2026-12-31' }],
  ['Spring/Summer 2027', { kind: 'fixed', due: '2027-08-31' }],
  ['late 2026', { kind: 'fixed', due: '2026-12-31' }],
  ['by mid-2027', { kind: 'fixed', due: '2027-06-30' }],
  ['within six months of adoption', { kind: 'fixed', text: 'within six months of adoption' }],
  ['before the next meeting', { kind: 'fixed' }],
  ['by the start of the autumn term', { kind: 'fixed' }],
  ['over the coming year', { kind: 'withinYear', due: '2026-12-31' }],
  ['every six months', { kind: 'recurring', period: 'halfYear' }],
  ['every six weeks', { kind: 'recurring', period: 'month' }],
  ['at each Monday meeting', { kind: 'recurring' }],
  ['on the first working day of each month', { kind: 'recurring', period: 'month' }],
  ['Long-term', { kind: 'ongoing' }],
  ['over the long term', { kind: 'ongoing' }],
  // These say how fast a service is, or when something was.
  ['answer within four weeks of a complaint', { kind: 'unset' }],
  ['answer calls within 24 hours', { kind: 'unset' }],
  ['which has been so since March 2019', { kind: 'unset' }],
  ['The board may meet in private', { kind: 'unset' }],
]

describe('until when English words say', () => {
  for (const [words, expected] of cases)
    it(words, () => expect(readEnglishDeadline(words, 2026)).toMatchObject(expected))
})
