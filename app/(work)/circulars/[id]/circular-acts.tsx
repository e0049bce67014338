import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { CircularAct } from '@/domain/circular/circular'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { actForm } from '@/usecases/circular/circular-forms'
import type { CircularView } from '@/usecases/circular/view-circular'
import { actOnCircularAction } from '../circular-actions'

type ActsProps = { view: CircularView; words: Dictionary }

/** What the reader may do with a circular now, the step that it waits for first. */
export function CircularActs({ view, words }: ActsProps) {
  // Whoever may write sends it from below the text, together with what was typed.
  const acts = view.acts.filter((act) => act !== 'submit')
  if (!acts.length) return null
  return (
    <Section title={words.circular.sendNext}>
      <div className="annual__acts">
        {acts.map((act) => (
          <ActForm key={act} act={act} view={view} words={words} />
        ))}
      </div>
    </Section>
  )
}

function ActForm({ act, view: { circular, today }, words }: ActsProps & { act: CircularAct }) {
  const { circular: text } = words
  const look = act === 'sendBack' || act === 'drop' ? 'plain' : 'main'
  return (
    <WorkForm action={actOnCircularAction} form={`circular:${circular.id}:${act}`} keepsUnsent={hasNote(act)}>
      <input type="hidden" name="circularId" value={circular.id} />
      <input type="hidden" name="act" value={act} />
      <Version value={circular.version} />
      <FormDetails summary={text.acts[act]} look={look}>
        {act === 'endorse' && <Check name="asksLeader" label={text.askLeader} isTicked={circular.asksLeader} />}
        {hasNote(act) && (
          <TextArea
            {...inputOf(actForm, 'note')}
            label={act === 'sendBack' ? text.backNote : text.opinion}
            optional={act === 'sendBack' ? undefined : words.common.optional}
            rows={2}
          />
        )}
        {act === 'issue' && <IssueFields today={today} words={words} />}
        <FormEnd send={text.acts[act]} look={look} />
      </FormDetails>
    </WorkForm>
  )
}

const hasNote = (act: CircularAct): boolean => act !== 'issue'

const IssueFields = ({ today, words }: { today: string; words: Dictionary }) => (
  <>
    <Field {...inputOf(actForm, 'number')} label={words.circular.issueNumber} />
    <DateField name="day" label={words.circular.issueDay} defaultValue={today} max={today} words={words.common.date} />
  </>
)
