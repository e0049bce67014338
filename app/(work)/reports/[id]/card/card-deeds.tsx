import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { rejectForm } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { mergeAction, rejectAction } from './card-action'

type DeedProps = { card: PlanCard; plan: PlanView; words: Dictionary }

/** Merge with a neighbour by one press; reject with a reason. The split stands in the sentence itself. */
export async function CardDeeds({ card, plan }: Omit<DeedProps, 'words'>) {
  const { words } = await readWords()
  return (
    <div className="card__deeds">
      <MergeForm card={card} plan={plan} words={words} />
      <RejectForm card={card} plan={plan} words={words} />
    </div>
  )
}

const Key = ({ card, plan }: Omit<DeedProps, 'words'>) => (
  <>
    <input type="hidden" name="reportId" value={plan.report.id} />
    <input type="hidden" name="commitmentId" value={card.id} />
  </>
)

/** Right beside the card, without a step between: a split in the wrong place is put right by one press. */
function MergeForm({ card, plan, words }: DeedProps) {
  const text = words.report.deeds
  const beside = plan.cards.filter(({ number }) => Math.abs(number - card.number) === 1)
  if (!beside.length) return null
  return (
    <WorkForm action={mergeAction} form={`merge:${card.id}`} keepsUnsent={false} className="card__merge">
      <Key card={card} plan={plan} />
      <Version value={card.version} />
      {beside.map((other) => (
        <SubmitButton
          key={other.id}
          name="withId"
          value={other.id}
          isSmall
          label={text.mergeWith({ number: other.number, title: cut(other.title) })}
        >
          {text.merge(other)}
        </SubmitButton>
      ))}
    </WorkForm>
  )
}

function RejectForm({ card, plan, words }: DeedProps) {
  const text = words.report.deeds
  return (
    <details>
      <summary className="button button--small">{text.reject}</summary>
      <WorkForm action={rejectAction} form={`reject:${card.id}`} className="deed">
        <Key card={card} plan={plan} />
        <Version value={card.version} />
        <TextArea {...inputOf(rejectForm, 'reason')} label={text.rejectReason} hint={text.rejectHint} rows={2} />
        <SubmitButton isSmall>{text.rejectSubmit}</SubmitButton>
      </WorkForm>
    </details>
  )
}

const cut = (title: string): string => (title.length > 18 ? `${title.slice(0, 18)}…` : title)
