import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TextArea } from '@/ui/elements/text-area'
import { Version } from '@/ui/form/version'
import type { PlanCard } from '@/usecases/list-cards'
import type { PlanView } from '@/usecases/view-plan'
import { mergeAction, rejectAction } from './card-action'
import { rangeAction } from './range-action'

type DeedProps = { card: PlanCard; plan: PlanView; words: Dictionary }

/** Merge with a neighbour, split, reject: each opens in place and says what it will do. */
export async function CardDeeds({ card, plan }: Omit<DeedProps, 'words'>) {
  const { words } = await readWords()
  return (
    <div className="card__deeds">
      <MergeForm card={card} plan={plan} words={words} />
      <SplitForm card={card} plan={plan} words={words} />
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

function MergeForm({ card, plan, words }: DeedProps) {
  const text = words.report.deeds
  const beside = plan.cards.filter(({ number }) => Math.abs(number - card.number) === 1)
  return (
    <details>
      <summary className="btn btn--s">{text.merge}</summary>
      <WorkForm action={mergeAction} form={`merge:${card.id}`} keepsDraft={false} className="deed">
        <Key card={card} plan={plan} />
        <Version value={card.version} />
        <p className="hint">{beside.length ? text.mergeHint : text.mergeNone}</p>
        {beside.map((other) => (
          <SubmitButton key={other.id} name="withId" value={other.id} isSmall>
            {text.mergeWith({ number: other.number, title: cut(other.title) })}
          </SubmitButton>
        ))}
      </WorkForm>
    </details>
  )
}

function SplitForm({ card, plan, words }: DeedProps) {
  const text = words.report.deeds
  return (
    <details>
      <summary className="btn btn--s">{text.split}</summary>
      <WorkForm action={rangeAction} form={`split:${card.id}`} keepsDraft={false} className="deed">
        <Key card={card} plan={plan} />
        <input type="hidden" name="deed" value="split" />
        <input type="hidden" name="start" value={card.start} />
        <p className="hint">{card.borders.length ? text.splitHint : text.splitNone}</p>
        {card.borders.map((at, index) => (
          <label key={at} className="check">
            <input type="radio" name="end" value={at} defaultChecked={index === 0} />
            <span className="doc">
              {text.splitAt({
                before: card.text.slice(0, at - card.start).slice(-16),
                after: card.text.slice(at - card.start).slice(0, 16),
              })}
            </span>
          </label>
        ))}
        {card.borders.length > 0 && <SubmitButton isSmall>{text.splitHere}</SubmitButton>}
      </WorkForm>
    </details>
  )
}

function RejectForm({ card, plan, words }: DeedProps) {
  const text = words.report.deeds
  return (
    <details>
      <summary className="btn btn--s">{text.reject}</summary>
      <WorkForm action={rejectAction} form={`reject:${card.id}`} className="deed">
        <Key card={card} plan={plan} />
        <Version value={card.version} />
        <TextArea name="reason" label={text.rejectReason} hint={text.rejectHint} rows={2} maxLength={500} />
        <SubmitButton isSmall>{text.rejectSubmit}</SubmitButton>
      </WorkForm>
    </details>
  )
}

const cut = (title: string): string => (title.length > 18 ? `${title.slice(0, 18)}…` : title)
