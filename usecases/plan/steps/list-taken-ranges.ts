import type { Range } from '@/reader/report-text'
import type { LoadedPlan } from './change-plan'

/** Every range of the plan that something else than these commitments holds: other commitments, shortcomings, headings, decided marks. */
export function listTakenRanges({ plan }: LoadedPlan, commitmentIds: string[]): Range[] {
  return [
    ...plan.commitments.filter(({ id, status }) => status !== 'rejected' && !commitmentIds.includes(id)),
    ...plan.shortcomings,
    ...plan.steps.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
    ...plan.marks.filter(({ markedBy }) => markedBy !== null),
  ]
}
