import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

describe('an English plan by numbered aims', () => {
  it('gives every milestone the bodies named below its commitment, and takes the problem for a shortcoming', () => {
    const read = readLines([
      'National Ferry Action Plan 2031-2033',
      'Foreword',
      'During the first plan the ledger was opened.',
      'COMMITMENT 1. OPEN LEDGERS',
      'The problem: Passengers cannot see what a crossing costs, because no ledger is kept in public.',
      'Lead ministry: Ministry of Harbours',
      'Supporting agencies: Ferry Office; Tide Agency',
      'Milestones',
      '1.1 Adopt rules on the keeping of ledgers | by mid-2031',
      '1.2 The ledger will be published by the Ferry Office every year, by 31 March',
      'COMMITMENT 2. SAFE PIERS',
      'Lead ministry: Ministry of Piers',
      'Milestones',
      '2.1 Inspect all piers of the river | Ongoing from January 2032',
    ])
    expect(read.shortcomings.map(({ text }) => text)).toEqual([
      'Passengers cannot see what a crossing costs, because no ledger is kept in public.',
    ])
    expect(read.steps.map(({ heading }) => heading?.text)).toEqual([
      'COMMITMENT 1. OPEN LEDGERS',
      'COMMITMENT 2. SAFE PIERS',
    ])
    const [first, second, third] = listCommitments(read)
    expect(first?.units.map(({ name }) => name)).toEqual(['Ministry of Harbours', 'Ferry Office', 'Tide Agency'])
    expect(second?.deadline).toMatchObject({ kind: 'recurring', period: 'year' })
    expect(third?.units.map(({ name }) => name)).toEqual(['Ministry of Piers'])
    expect(third?.deadline.kind).toBe('ongoing')
  })

  it('reads key results by their codes, and lines that say when before they say what', () => {
    const read = readLines([
      'HARBOUR AUTHORITY CORPORATE PLAN 2031',
      'Where we need to do better',
      '- One crossing in nine was late on an average day.',
      'OBJECTIVE 1: FERRIES THAT RUN ON TIME',
      'Owner: Director of Ferries',
      'KR1.1 Punctuality of at least 90% by the end of 2031',
      'KR1.2 Renew the signals of the north pier',
      'Q1: publish the new timetable',
      'Throughout the year: talks with ferrymen',
    ])
    expect(listCommitments(read)).toHaveLength(4)
    for (const { units } of listCommitments(read))
      expect(units.map(({ name }) => name)).toEqual(['Director of Ferries'])
    expect(read.shortcomings).toHaveLength(1)
  })
})
