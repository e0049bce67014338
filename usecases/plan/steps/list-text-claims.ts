import type { Plan } from '@/db/plan/find-plan'
import type { PlanState } from '@/domain/plan/assess-plan'
import { listCauseRanges } from '@/domain/plan/text/cause-ranges'
import { isHeadingMark } from '@/domain/plan/text/heading-mark'
import type { Claim } from '@/domain/plan/text/lay-out-text'
import type { Range } from '@/reader/report-text'

/** `cited` is a stretch that another page leads to: the text is cut at its ends. */
export type ShownState = Pick<PlanState, 'open'> & { cited: Range | null }

/** What every stretch of the text became, earlier claims before later ones. */
export function listTextClaims(text: string, plan: Plan, { open, cited }: ShownState): Claim[] {
  const { commitments, marks, shortcomings } = plan
  const kept = commitments.filter(({ status }) => status !== 'rejected')
  const rejected = commitments.filter(({ status }) => status === 'rejected')
  const causes = listCauseRanges(text, shortcomings).map((range) => ({ id: '', ...range }))
  const steps = plan.steps.flatMap(({ id, start, end }) => (start === null || end === null ? [] : [{ id, start, end }]))
  // What the reader marks inside a sentence that something else holds asks for no decision.
  const asked = new Set(open.map(({ mark }) => mark?.id))
  const undecided = open.map(({ start, end }) => ({ id: String(start), start, end }))
  return [
    ...claim('commitment', kept),
    ...claim('shortcoming', shortcomings),
    ...claim('plain', causes),
    ...claim('heading', [...steps, ...marks.filter(isHeadingMark)]),
    ...claim('marked', [...marks.filter(({ markedBy }) => markedBy !== null), ...rejected]),
    ...claim(
      'proposed',
      marks.filter(({ id }) => asked.has(id)),
    ),
    ...claim('open', undecided),
    ...claim('plain', cited ? [{ id: 'cited', ...cited }] : []),
  ]
}

const claim = (kind: Claim['kind'], ranges: (Range & { id: string })[]): Claim[] =>
  ranges.map(({ id, start, end }) => ({ kind, id, start, end }))
