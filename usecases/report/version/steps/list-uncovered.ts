import type { Plan } from '@/db/plan/find-plan'
import { assessPlan } from '@/domain/plan/assess-plan'
import { isHeadingMark } from '@/domain/plan/text/heading-mark'
import type { OtherSentence, Placed } from '@/domain/report/version/version'
import type { Range, Span } from '@/reader/report-text'

type NewText = {
  text: string
  sectionStart: number | null
  sectionEnd: number | null
  others: readonly OtherSentence[]
}

/** A sentence of the next-steps section; `reason` where the reader takes it for no promise. */
export type Uncovered = Span & { reason: string }

/** The sentences of a newer text's section that no commitment covers, nor anything else that moved there; headings aside. */
export function listUncovered(
  { text, sectionStart, sectionEnd, others }: NewText,
  plan: Plan,
  moved: readonly Placed[],
): Uncovered[] {
  if (sectionStart === null || sectionEnd === null) return []
  const placed = new Map(moved.map((piece) => [piece.id, piece]))
  const move = <Row extends Range & { id: string }>(row: Row): Row[] => {
    const at = placed.get(row.id)
    return at ? [{ ...row, start: at.start, end: at.end }] : []
  }
  const marks = others.map((other) => ({ ...other, id: `${other.start}`, markedBy: null }))
  const state = assessPlan(
    text,
    { start: sectionStart, end: sectionEnd },
    {
      ...plan,
      commitments: plan.commitments.flatMap(move),
      shortcomings: plan.shortcomings.flatMap(move),
      steps: plan.steps.flatMap((step) => placed.get(step.id) ?? []),
      marks: [...plan.marks.flatMap(move), ...marks],
    },
  )
  return state.open
    .filter(({ mark }) => !mark || !isHeadingMark(mark))
    .map(({ start, end, text: said, mark }) => ({ start, end, text: said, reason: mark?.reason ?? '' }))
}
