import type { Range, ReadCommitment, ReadReport } from '@/reader/report-text'

/** Finds the commitment that the reader found at exactly a place. */
export function indexReads({ steps }: Pick<ReadReport, 'steps'>): (range: Range) => ReadCommitment | undefined {
  const all = steps.flatMap(({ commitments }) => commitments)
  const byRange = new Map(all.map((commitment) => [nameRange(commitment), commitment]))
  return (range) => byRange.get(nameRange(range))
}

const nameRange = ({ start, end }: Range): string => `${start}-${end}`
