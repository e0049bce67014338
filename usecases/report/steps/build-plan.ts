import { newId } from '@/db/id'
import type { Commitment, SentenceMark, Shortcoming, Step } from '@/db/plan/find-plan'
import { draftTask } from '@/domain/plan/draft-task'
import { proposeTask } from '@/domain/plan/propose-task'
import type { ReadCommitment, ReadReport, Span } from '@/reader/report-text'
import type { PlannedItem } from '../../plan/steps/pick-commitment'

export type BuiltPlan = { steps: Step[]; shortcomings: Shortcoming[]; items: PlannedItem[]; marks: SentenceMark[] }
type ReadParts = Pick<ReadReport, 'steps' | 'others' | 'links'> & Partial<Pick<ReadReport, 'shortcomings'>>
export type PlanFrame = { reportId: string; planYear: number; drafterId: string; now: string }

/**
 * What the reader found as rows: commitments proposed, each with a draft task; shortcomings, found now or `known` before, linked as
 * proposed; marks nobody accepted yet.
 */
export function buildPlan(read: ReadParts, frame: PlanFrame, known: Shortcoming[] = []): BuiltPlan {
  const { reportId } = frame
  const shortcomings = (read.shortcomings ?? []).map((found, index) => ({
    id: newId(),
    reportId,
    position: index + 1,
    ...pickSpan(found),
    cause: found.cause?.text ?? '',
    causeBy: null,
  }))
  const steps = read.steps.map(({ heading }, index) => ({
    id: newId(),
    reportId,
    position: index + 1,
    start: heading?.start ?? null,
    end: heading?.end ?? null,
    heading: heading?.text ?? '',
  }))
  const linkable = [...known, ...shortcomings]
  const found = read.steps.flatMap(({ commitments }, index) =>
    commitments.map((commitment) => ({ commitment, stepId: steps[index]?.id ?? '' })),
  )
  const items = found.map(({ commitment, stepId }, index) => {
    const linked = read.links.filter((link) => link.commitment === index)
    const shortcomingIds = [...new Set(linked.flatMap((link) => linkable[link.shortcoming]?.id ?? []))]
    return buildItem(commitment, { ...frame, stepId, position: index + 1 }, shortcomingIds)
  })
  return { steps, shortcomings, items, marks: read.others.map((other) => buildMark(other, frame)) }
}

const pickSpan = ({ start, end, text }: Span): Span => ({ start, end, text })

function buildItem(
  read: ReadCommitment,
  place: PlanFrame & { stepId: string; position: number },
  shortcomingIds: string[],
): PlannedItem {
  const proposal = proposeTask(read)
  const commitment = buildCommitment(read, place)
  const task = draftTask(proposal, { ...place, id: newId(), commitmentId: commitment.id })
  return { commitment, task, standards: proposal.standards, supportingIds: proposal.supportingIds, shortcomingIds }
}

function buildCommitment(read: ReadCommitment, { reportId, stepId }: { reportId: string; stepId: string }): Commitment {
  return {
    id: newId(),
    reportId,
    stepId,
    ...pickSpan(read),
    status: 'proposed',
    rejectReason: '',
    confidence: read.confidence,
    why: read.why,
    namedUnits: read.units.map(({ name }) => name),
    targets: read.targets,
    days: read.deadline.days ?? [],
    version: 1,
  }
}

const buildMark = (other: Span & { why: { rule: string } }, { reportId, now }: PlanFrame): SentenceMark => ({
  id: newId(),
  reportId,
  ...pickSpan(other),
  reason: other.why.rule,
  markedBy: null,
  markedAt: now,
})
