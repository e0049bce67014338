import { WorkForm } from '@/app/work-form'
import type { StatedSentence } from '@/domain/plan/assess-plan'
import type { Dictionary } from '@/i18n'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { rangeAction } from './range-action'

type SentenceProps = { sentence: StatedSentence; plan: PlanView; words: Dictionary }

/** A sentence that nobody decided about, with what can be made of it. */
export function SentenceCard({ sentence, plan, words }: SentenceProps) {
  const { deeds, rules } = words.report
  const before = findBefore(plan, sentence)
  const reason = sentence.mark ? (rules as Record<string, string>)[sentence.mark.reason] : undefined
  return (
    <article className="card card--sentence" id={`q-${sentence.start}`}>
      <p className="serif">
        {words.report.quoted({ text: sentence.text })} {reason && <span className="badge">{reason}</span>}
      </p>
      <WorkForm
        action={rangeAction}
        form={`sentence:${plan.report.id}:${sentence.start}`}
        keepsUnsent={false}
        className="row row--wrap"
      >
        <input type="hidden" name="reportId" value={plan.report.id} />
        <input type="hidden" name="start" value={sentence.start} />
        <input type="hidden" name="end" value={sentence.end} />
        {before && <input type="hidden" name="commitmentId" value={before.id} />}
        {before && !sentence.mark && (
          <SubmitButton name="deed" value="extend" isSmall>
            {deeds.extend(before)}
          </SubmitButton>
        )}
        <SubmitButton name="deed" value="add" isSmall>
          {deeds.add}
        </SubmitButton>
        <SubmitButton name="deed" value="mark" isSmall look={sentence.mark ? 'soft' : 'plain'}>
          {sentence.mark ? deeds.acceptOne : deeds.mark}
        </SubmitButton>
      </WorkForm>
    </article>
  )
}

/** The commitment right before the sentence, with nothing but blanks between their places. */
const findBefore = ({ cards }: PlanView, { start }: StatedSentence): PlanCard | undefined =>
  cards.filter((card) => card.end <= start && start - card.end <= 2).at(-1)
