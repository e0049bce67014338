import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { InTurns } from '@/ui/elements/in-turns'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import { causeForm } from '@/usecases/plan/plan-forms'
import type { PlanView, ShortcomingLine } from '@/usecases/plan/view-plan'
import { linkToCard, linkToText } from './card/link-to-card'
import { causeAction, noShortcomingAction } from './plan-action'

/** Each shortcoming with its cause and what answers it, and the commitments that answer none; folded until it is asked for. */
export async function PairList({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const text = words.report.cover
  if (!plan.shortcomings.length) return null
  const unlinked = plan.cards.filter(({ number }) => plan.unlinked.includes(number))
  return (
    <details className="plan-fold pairs">
      <summary className="card__group">{text.pairs}</summary>
      <ol id="pairs">
        <InTurns
          items={plan.shortcomings}
          render={(line) => <ShortcomingItem key={line.id} line={line} plan={plan} words={words} />}
        />
      </ol>
      {unlinked.length > 0 && (
        <>
          <h3 className="text-medium">{text.unlinkedTitle}</h3>
          <p className="hint">{text.unlinkedHint}</p>
          <ul>
            {unlinked.map(({ id, number, title }) => (
              <li key={id}>
                <CardLink plan={plan} id={id}>{`${number} ${title}`}</CardLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** A shortcoming that more commitments answer than these has links that need a look, not a longer list. */
const mostAnswers = 8

type ItemProps = { line: ShortcomingLine; plan: PlanView; words: Dictionary }

function ShortcomingItem({ line, plan, words }: ItemProps) {
  const text = words.report.cover
  const answers = plan.cards.filter(({ number }) => line.commitmentNumbers.includes(number))
  return (
    <li>
      <p className="serif">
        <a href={linkToText(plan, line, `l-${line.id}`)}>
          <Prose>{words.report.text.shortcoming(line)}</Prose>
        </a>{' '}
        <Prose>{line.text}</Prose>
      </p>
      <p className={line.cause ? 'text-small soft' : 'text-small mute'}>
        <Prose>{line.cause ? text.cause({ text: line.cause, by: line.causeByName }) : text.noCause}</Prose>
      </p>
      {plan.rights.canWriteCause && (plan.rights.isEditable || !line.cause || line.causeByName) && (
        <CauseForm line={line} plan={plan} words={text} />
      )}
      {plan.rights.isEditable && (
        <WorkForm action={noShortcomingAction} form={`noShortcoming:${line.id}`} keepsUnsent={false}>
          <input type="hidden" name="reportId" value={plan.report.id} />
          <input type="hidden" name="shortcomingId" value={line.id} />
          <SubmitButton isSmall>{words.report.deeds.noShortcoming}</SubmitButton>
        </WorkForm>
      )}
      {answers.length === 0 ? (
        <p className="text-small amber">{text.notAnswered}</p>
      ) : (
        <p className="text-small">
          {text.answeredBy}
          {answers.slice(0, mostAnswers).map(({ id, number, title }) => (
            <CardLink key={id} plan={plan} id={id}>{`${number} ${title}`}</CardLink>
          ))}
          <Prose>{answers.length > mostAnswers && text.moreAnswers({ count: answers.length - mostAnswers })}</Prose>
        </p>
      )}
    </li>
  )
}

type CauseProps = { line: ShortcomingLine; plan: PlanView; words: Dictionary['report']['cover'] }

function CauseForm({ line, plan, words }: CauseProps) {
  return (
    <WorkForm action={causeAction} form={`cause:${line.id}`}>
      <input type="hidden" name="reportId" value={plan.report.id} />
      <input type="hidden" name="shortcomingId" value={line.id} />
      <FormDetails summary={words.writeCause} look="small">
        <TextArea
          {...inputOf(causeForm, 'cause')}
          label={words.causeLabel}
          hint={words.causeHint}
          rows={2}
          defaultValue={line.cause}
        />
        <SubmitButton isSmall>{words.saveCause}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}

function CardLink({ plan, id, children }: { plan: PlanView; id: string; children: string }) {
  const to = plan.rights.isEditable ? linkToCard(plan.report.id, id) : `#c-${id}`
  return (
    <a className="pairs__answer" href={to}>
      <Prose>{children}</Prose>
    </a>
  )
}
