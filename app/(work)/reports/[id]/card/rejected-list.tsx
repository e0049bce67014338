import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import type { PlanView } from '@/usecases/plan/view-plan'
import { restoreAction } from './card-action'

/** The commitments that were rejected, with the reason; each can be restored. */
export async function RejectedList({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const { groups, deeds, quoted } = words.report
  if (!plan.rejected.length) return null
  return (
    <>
      <h2 className="card__group" id="g-rejected">
        <Prose>{groups.rejected({ count: plan.rejected.length })}</Prose>
      </h2>
      {plan.rejected.map((card) => (
        <article key={card.id} className="card card--sentence" id={`c-${card.id}`}>
          <p className="serif">
            <Prose>{quoted({ text: card.text })}</Prose>{' '}
            <span className="badge badge--stop">
              <Prose>{card.rejectReason}</Prose>
            </span>
          </p>
          <WorkForm action={restoreAction} form={`restore:${card.id}`} keepsUnsent={false} className="row">
            <input type="hidden" name="reportId" value={plan.report.id} />
            <input type="hidden" name="commitmentId" value={card.id} />
            <Version value={card.version} />
            <SubmitButton isSmall>{deeds.restore}</SubmitButton>
          </WorkForm>
        </article>
      ))}
    </>
  )
}
