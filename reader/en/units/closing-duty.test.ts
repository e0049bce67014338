import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

const read = (...items: string[]) =>
  listCommitments(readLines(['Quayside Trust annual report 2026', 'Next steps', ...items])).map(
    ({ text, units, deadline }) => [text, units.map(({ name }) => name).join('; '), deadline.due ?? deadline.kind],
  )

describe('what closes an English measure', () => {
  it('names who and until when in a bracket, and is no part of the measure', () => {
    expect(read('• Re-issue the lone working policy (Head of Estates, July 2027)')).toEqual([
      ['Re-issue the lone working policy', 'Head of Estates', '2027-07-31'],
    ])
  })

  it('names several after a dash', () => {
    expect(read('• Draw up a list of keys – Duty Manager and Head of Security, by 1 December 2026')).toEqual([
      ['Draw up a list of keys', 'Duty Manager; Head of Security', '2026-12-01'],
    ])
  })

  it('carries labels', () => {
    expect(read('• Mend the north gate [Owner: Estates; due: 5 May 2027]')).toEqual([
      ['Mend the north gate', 'Estates', '2027-05-05'],
    ])
  })

  it('is no duty where a bracket only explains', () => {
    expect(read('• Publish the accounts in full (including notes and tables)')).toEqual([
      ['Publish the accounts in full (including notes and tables)', '', 'unset'],
    ])
  })
})
