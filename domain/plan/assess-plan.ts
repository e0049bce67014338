import type { DeadlineKind } from '@/domain/task/task'
import { listSentences } from '@/reader/list-sentences'
import type { Range, Span } from '@/reader/report-text'
import { type CoverageState, coverSentences, overlap } from './coverage'
import { listDoubts } from './doubt'
import type { CommitmentStatus, Reason } from './plan'
import { listCauseRanges } from './text/cause-ranges'
import { isStructureMark } from './text/heading-mark'
import { indexRanges } from './text/index-ranges'

export type PlannedCommitment = Range & {
  id: string
  status: CommitmentStatus
  confidence: number
  why: Reason[]
}
export type PlannedMark = Range & { id: string; reason: string; markedBy: string | null }

/** What was made of a section, as far as its coverage depends on it. */
export type PlanParts = {
  commitments: PlannedCommitment[]
  shortcomings: (Range & { cause?: string; causeBy?: string | null })[]
  steps: { start: number | null; end: number | null }[]
  marks: PlannedMark[]
  tasks: { commitmentId: string; deadlineKind: DeadlineKind; deadlineWords: string }[]
}

/** A sentence of the section with its state; `mark` is a decision that it is no commitment, or the reader's proposal while it is open. */
export type StatedSentence = Span & { state: CoverageState; commitmentId: string | null; mark: PlannedMark | null }

export type PlanState = {
  sentences: StatedSentence[]
  /** Sentences that nobody decided about yet; the reader's proposals among them. */
  open: StatedSentence[]
  /** Ids of commitments that a person must look at. */
  doubtful: string[]
}

/**
 * The state of every sentence of the section and what stands against confirming the plan.
 * Rejected commitments count as "no commitment"; what the reader marks counts only once a person accepted it, headings apart.
 */
export function assessPlan(text: string, section: Range | null, parts: PlanParts): PlanState {
  const spans = section ? listSentences(text, section) : []
  const commitmentsNear = indexRanges(keptCommitments(parts))
  const marksNear = indexRanges(parts.marks)
  const sentences = coverSentences(spans, listClaims(text, parts)).map((sentence) => ({
    ...sentence,
    commitmentId: findHolder(sentence, commitmentsNear(sentence))?.id ?? null,
    mark: findHolder(sentence, marksNear(sentence)) ?? null,
  }))
  return {
    sentences,
    open: sentences.filter(({ state }) => state === 'open'),
    doubtful: listDoubtful(parts),
  }
}

const keptCommitments = ({ commitments }: PlanParts) => commitments.filter(({ status }) => status !== 'rejected')

function listClaims(text: string, parts: PlanParts) {
  const rejected = parts.commitments.filter(({ status }) => status === 'rejected')
  return {
    headings: [...parts.steps.flatMap(toRange), ...parts.marks.filter(isStructureMark)],
    shortcomings: [...parts.shortcomings, ...listCauseRanges(text, parts.shortcomings)],
    commitments: keptCommitments(parts),
    marks: [...parts.marks.filter(({ markedBy }) => markedBy !== null), ...rejected],
  }
}

const toRange = ({ start, end }: { start: number | null; end: number | null }): Range[] =>
  start === null || end === null ? [] : [{ start, end }]

function findHolder<Holder extends Range>(sentence: Range, holders: Holder[]): Holder | undefined {
  const shares = holders.map((holder) => ({ holder, share: overlap(sentence, holder) }))
  const best = shares.reduce<{ holder: Holder; share: number } | undefined>(
    (most, each) => (each.share > (most?.share ?? 0) ? each : most),
    undefined,
  )
  return best && best.share * 2 >= sentence.end - sentence.start ? best.holder : undefined
}

function listDoubtful({ commitments, tasks }: PlanParts): string[] {
  const taskOf = new Map(tasks.map((task) => [task.commitmentId, task]))
  return commitments
    .filter((commitment) => listDoubts(commitment, taskOf.get(commitment.id)).length > 0)
    .map(({ id }) => id)
}
