import { expect, test } from 'vitest'
import { listCommitments, readLines } from '../../testing'

test('rows that say in each cell what it tells are measures with their end as deadline', () => {
  const read = readLines([
    'Open Government Action Plan 2026',
    'Commitments',
    'Milestones',
    '1.1 Candidate bill sent to Parliament | Start: January 2026 | End: June 2026',
    '1.2 Public register launched | Start: July 2026 | End: 31 March 2027 | Responsible: Companies Registry',
  ])
  expect(listCommitments(read)).toMatchObject([
    { text: 'Candidate bill sent to Parliament', deadline: { due: '2026-06-30' } },
    { text: 'Public register launched', deadline: { due: '2027-03-31' }, units: [{ name: 'Companies Registry' }] },
  ])
})
