import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { answerForm } from '@/usecases/task/urging/urging-forms'
import type { UrgeLine } from '@/usecases/task/urging/view-urging'
import { answerUrgeAction, receiptUrgeAction } from '../urge-actions'

type AnswerProps = { urge: UrgeLine; words: Dictionary }

/** The unit's receipt, then its answer; afterwards what it said. */
export function AnswerPart({ urge, words }: AnswerProps) {
  const { page: text } = words.urging
  return (
    <Section title={text.answer}>
      {urge.answeredAt && (
        <p className="change__words">
          <Prose>{urge.answer}</Prose>
        </p>
      )}
      {urge.canReceipt && <Receipt urge={urge} words={words} />}
      {urge.canAnswer && <Answer urge={urge} words={words} />}
      {!urge.answeredAt && !urge.canReceipt && !urge.canAnswer && (
        <p className="hint">
          <Prose>{text.elsewhere}</Prose>
        </p>
      )}
    </Section>
  )
}

function Receipt({ urge, words }: AnswerProps) {
  const { page: text } = words.urging
  return (
    <WorkForm
      action={receiptUrgeAction}
      form={`receipt:${urge.id}`}
      keepsUnsent={false}
      className="form"
      label={text.receipt}
    >
      <SlipKey urge={urge} />
      <FormEnd send={text.receipt} look="main" effect={text.receiptHint} />
    </WorkForm>
  )
}

function Answer({ urge, words }: AnswerProps) {
  const { page: text } = words.urging
  return (
    <WorkForm action={answerUrgeAction} form={`answer:${urge.id}`} className="form" label={text.answer}>
      <SlipKey urge={urge} />
      <TextArea {...inputOf(answerForm, 'answer')} label={text.answerField} hint={text.answerHint} rows={6} />
      <FormEnd send={text.send} look="main" effect={text.sendHint} />
    </WorkForm>
  )
}

const SlipKey = ({ urge }: Pick<AnswerProps, 'urge'>) => (
  <>
    <input type="hidden" name="taskId" value={urge.taskId} />
    <input type="hidden" name="urgeId" value={urge.id} />
  </>
)
