import type { CommitmentStatus } from '@/domain/plan/plan'
import type { Range } from '@/reader/report-text'

/** How a report, or a text of it, ended. */
export type PastEnd = 'withdrawn' | 'replaced'

type PastCommitment = Range & {
  text: string
  status: CommitmentStatus
  rejectReason: string
  draft: Record<string, unknown>
}

/** What had been made of a report, as its record keeps it: every field of a draft by its name, people and units by their ids. */
export type PastPlan = {
  section: Range | null
  commitments: PastCommitment[]
  shortcomings: (Range & { text: string; cause: string; causeBy: string | null })[]
  marks: (Range & { reason: string; markedBy: string | null })[]
}
