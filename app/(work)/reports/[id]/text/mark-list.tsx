import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { buttonClass } from '@/ui/elements/button'
import { DrawnList } from '@/ui/elements/drawn/drawn'
import type { PlanView } from '@/usecases/plan/view-plan'
import { unmarkAction } from '../card/card-action'
import { longestList } from '../card/list-undecided'

/** The sentences that a person took for no commitments; each mark can be taken back. */
export async function MarkList({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const { groups, deeds, quoted, rules } = words.report
  const names: Record<string, string> = rules
  if (!plan.decidedMarks.length) return null
  const others = Math.max(0, plan.decidedMarks.length - longestList)
  return (
    <details className="plan-fold">
      <summary className="card__group">{groups.marks({ count: plan.decidedMarks.length })}</summary>
      <WorkForm action={unmarkAction} form={`unmark:${plan.report.id}`} keepsUnsent={false} className="">
        <input type="hidden" name="reportId" value={plan.report.id} />
        <DrawnList
          items={plan.decidedMarks.slice(0, longestList)}
          render={({ id, text, reason }) => (
            <article key={id} className="card card--sentence">
              <p className="serif">
                {quoted({ text })} {reason && <span className="badge">{names[reason] ?? reason}</span>}
              </p>
              <button type="submit" name="markId" value={id} className={buttonClass({ isSmall: true })}>
                {deeds.unmark}
              </button>
            </article>
          )}
        />
      </WorkForm>
      {others > 0 && <p className="hint">{groups.others({ count: others })}</p>}
    </details>
  )
}
