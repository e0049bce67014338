import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { secrecyItems } from '@/domain/annual/secrecy'
import type { SnapshotAct } from '@/domain/snapshot/snapshot'
import { reasonedActs, signingActs } from '@/domain/snapshot/snapshot-way'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { actForm } from '@/usecases/snapshot/snapshot-forms'
import type { SnapshotView } from '@/usecases/snapshot/view-snapshot'
import { actOnSnapshotAction } from '../snapshot-actions'

type ActsProps = { view: SnapshotView; words: Dictionary }

/** What the reader may do with a snapshot now, the step that it waits for first. */
export function SnapshotActs({ view, words }: ActsProps) {
  if (!view.acts.length) return null
  return (
    <Section title={words.snapshot.next}>
      <div className="annual__acts">
        {view.acts.map((act) => (
          <ActForm key={act} act={act} view={view} words={words} />
        ))}
      </div>
    </Section>
  )
}

const looks = { submit: 'main', publish: 'main', sendBack: 'plain', withdraw: 'end', drop: 'plain' } as const

/** What an act does that cannot be taken back. */
const effects: Partial<Record<SnapshotAct, 'withdrawHint' | 'publishEffect'>> = {
  withdraw: 'withdrawHint',
  publish: 'publishEffect',
}

function ActForm({ act, view: { snapshot }, words }: ActsProps & { act: SnapshotAct }) {
  const { snapshot: text } = words
  const isSigned = signingActs.includes(act)
  return (
    <WorkForm action={actOnSnapshotAction} form={`snapshot:${snapshot.id}:${act}`} keepsUnsent={!isSigned}>
      <input type="hidden" name="snapshotId" value={snapshot.id} />
      <input type="hidden" name="act" value={act} />
      <Version value={snapshot.version} />
      <FormDetails summary={text.acts[act]} look={looks[act]}>
        {isSigned ? <Checklist words={words} /> : <Note act={act} words={words} />}
        <FormEnd send={text.acts[act]} effect={effects[act] && text[effects[act]]} look={looks[act]} />
      </FormDetails>
    </WorkForm>
  )
}

function Note({ act, words: { snapshot: text, common } }: { act: SnapshotAct; words: Dictionary }) {
  const isReasoned = reasonedActs.includes(act)
  const label = act === 'withdraw' ? text.withdrawNote : act === 'sendBack' ? text.backNote : text.note
  return (
    <TextArea
      {...inputOf(actForm, 'note')}
      label={label}
      optional={isReasoned ? undefined : common.optional}
      rows={2}
    />
  )
}

const Checklist = ({ words }: { words: Dictionary }) => (
  <fieldset className="annual__items">
    <legend>{words.way.checklist}</legend>
    <p className="hint">{words.snapshot.signHint}</p>
    {secrecyItems.map((item) => (
      <Check key={item} name="item" value={item} label={words.way.items[item]} />
    ))}
  </fieldset>
)
