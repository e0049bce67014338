import { WorkForm } from '@/app/work-form'
import { listPoints } from '@/domain/task/urging/urge'
import type { Dictionary } from '@/i18n'
import { sayPoint } from '@/i18n/say-point'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { answerLength } from '@/usecases/task/urging/urging-forms'
import type { UrgeLine } from '@/usecases/task/urging/view-urging'
import { answerUrgeAction, receiptUrgeAction } from '../urge-actions'

type AnswerProps = { urge: UrgeLine; words: Dictionary }

/** The unit's receipt, then its answer; afterwards what it said. */
export function AnswerPart({ urge, words }: AnswerProps) {
  const { page: text } = words.urging
  return (
    <Section title={text.answer}>
      {urge.answeredAt && <Answered urge={urge} words={words} />}
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

/** What was asked and what was answered, side by side; an answer of old as the one text that it is. */
function Answered({ urge, words }: AnswerProps) {
  const { page: text } = words.urging
  const points = listPoints(urge)
  if (points.some((point) => !urge.answers[point]))
    return (
      <p className="change__words">
        <Prose>{urge.answer}</Prose>
      </p>
    )
  return (
    <table className="table table--plain stack urging__answers">
      <TableHead caption={text.answer} columns={[text.point, text.answer]} />
      <tbody>
        {points.map((point) => (
          <tr key={point}>
            <th scope="row">
              <Prose>{sayPoint(point, urge, words.urging)}</Prose>
            </th>
            <td data-label={text.answer}>
              <Prose>{urge.answers[point]}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
      {listPoints(urge).map((point) => (
        <TextArea
          key={point}
          name={`answer.${point}`}
          maxLength={answerLength}
          label={text.answerTo({ demand: sayPoint(point, urge, words.urging) })}
          rows={3}
        />
      ))}
      <p className="hint">
        <Prose>{text.answerHint}</Prose>
      </p>
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
