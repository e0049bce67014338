import { expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

const read = (sentence: string) =>
  listCommitments(
    readLines(['Annual Governance Statement 2024/25', 'Wexmoor Borough Council', 'Next steps', sentence]),
  )[0]

it('takes who supports the subject for a helper', () => {
  const units = read(
    'The Director of Finance, supported by the Head of Audit, will review all contracts by March 2026.',
  )?.units
  expect(units?.map(({ name, role }) => `${name} ${role}`)).toEqual([
    'Director of Finance named',
    'Head of Audit supporting',
  ])
})

it('finds the subject before the clause that accepts', () => {
  expect(
    read('The Department accepts this and will issue guidance by May 2026.')?.units.map(({ name }) => name),
  ).toEqual(['Department'])
})

it('takes so many a month for work that comes again', () => {
  expect(read('The Harbour Master will inspect 12 moorings a month.')?.deadline.kind).toBe('recurring')
})
