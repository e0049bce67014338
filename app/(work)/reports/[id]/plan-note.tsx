import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { formatMoment } from '@/i18n/dates'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { Notice } from '@/ui/elements/notice'
import { SubmitButton } from '@/ui/elements/submit-button'
import { reopenPlanForm } from '@/usecases/plan/plan-forms'
import type { PlanView } from '@/usecases/plan/view-plan'
import { registerAction, reopenAction } from './plan-action'

/** Above the cards of a plan that is no longer under review: who registers it, or who did. */
export async function PlanNote({ plan }: { plan: PlanView }) {
  const { words, locale } = await readWords()
  const text = words.report.register
  const { report, rights } = plan
  if (report.status === 'parsed') return null
  if (report.status === 'registered')
    return (
      <Notice tone="green">
        {text.by({ name: report.registrarName ?? '', moment: formatMoment(report.registeredAt, locale) })}
      </Notice>
    )
  return (
    <>
      {!rights.canRegister && <Notice tone="blue">{text.waiting}</Notice>}
      {rights.canRegister && rights.isOwnPlan && <Notice tone="amber">{text.own}</Notice>}
      {rights.canRegister && !rights.isOwnPlan && <RegisterForm plan={plan} />}
      {rights.canReopen && <ReopenForm plan={plan} />}
    </>
  )
}

async function RegisterForm({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.register
  const { cards } = plan
  const lacking = cards.filter(({ missing }) => missing.length > 0)
  const units = new Set(cards.map(({ task }) => task?.leadUnitId)).size
  return (
    <section className="card is-open">
      <h2>{text.title}</h2>
      {lacking.length > 0 && (
        <Notice tone="amber">
          {text.incomplete({ count: lacking.length })}
          <ul>
            {lacking.slice(0, 10).map((card) => (
              <li key={card.id}>
                <a href={`#c-${card.id}`}>
                  {card.number} {card.title}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <WorkForm action={registerAction} form={`register:${plan.report.id}`} keepsDraft={false} className="deed">
        <input type="hidden" name="reportId" value={plan.report.id} />
        <input type="hidden" name="stamp" value={plan.stamp} />
        <input type="hidden" name="count" value={cards.length} />
        <p className="hint">{text.what({ tasks: cards.length, units, days: plan.signWithin })}</p>
        <Check name="nonSecret" label={text.nonSecret} />
        <div className="card__send">
          <SubmitButton look="main">{text.submit({ count: cards.length })}</SubmitButton>
        </div>
      </WorkForm>
    </section>
  )
}

async function ReopenForm({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.reopen
  return (
    <details className="plan-fold">
      <summary className="card__group">{text.title}</summary>
      <WorkForm action={reopenAction} form={`reopen:${plan.report.id}`} className="deed">
        <input type="hidden" name="reportId" value={plan.report.id} />
        <TextArea {...inputOf(reopenPlanForm, 'reason')} label={text.reason} hint={text.hint} rows={2} />
        <div className="card__send">
          <SubmitButton isSmall>{text.submit}</SubmitButton>
        </div>
      </WorkForm>
    </details>
  )
}
