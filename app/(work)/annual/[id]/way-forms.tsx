import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { levelOf } from '@/domain/annual/checks/finding'
import { secrecyItems } from '@/domain/annual/secrecy'
import { listSigners } from '@/domain/annual/stages'
import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import { listLeftOut } from '@/usecases/annual/edition/clean-copy'
import { actForm } from '@/usecases/annual/edition/edition-forms'
import type { EditionView } from '@/usecases/annual/edition/edition-view'
import { actOnEditionAction } from './edition-actions'
import { LeftOutList } from './left-out-list'

type FormsProps = { view: EditionView; words: Dictionary }
type Act = EditionView['acts'][number]

/** What the reader may do with the whole of an edition now, the step that it waits for first. */
export function WayForms({ view, words }: FormsProps) {
  const { way } = words
  const signers = new Set(listSigners(view.edition.way).map(({ by }) => by))
  const names = view.edition.stations.filter(({ by }) => signers.has(by)).map(({ name }) => name)
  if (!view.acts.length) return null
  return (
    <Section title={way.next}>
      <p className="hint">
        <a href={`/annual/${view.edition.id}?copy=clean`}>{way.openClean}</a>
      </p>
      {view.edition.state === 'secrecyCheck' &&
        [...new Set(names)].map((name) => <p key={name}>{way.signed({ name })}</p>)}
      <LeftOutList view={view} words={words} />
      <div className="annual__acts">
        {view.acts.map((act) => (
          <ActForm key={act} act={act} view={view} words={words} />
        ))}
      </div>
    </Section>
  )
}

function ActForm({ act, view, words }: FormsProps & { act: Act }) {
  const { edition } = view
  const { way } = words
  const isBack = act === 'sendBack'
  return (
    <WorkForm
      action={actOnEditionAction}
      form={`annual:${edition.id}:${act}`}
      keepsUnsent={isBack || act === 'endorse' || act === 'approve'}
      mindsTyped={way.unsaved}
    >
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="act" value={act} />
      <Version value={edition.version} />
      <FormDetails summary={way.acts[act]} look={isBack || act === 'report' ? 'plain' : 'main'}>
        <LeftOut act={act} view={view} words={words} />
        <ActFields act={act} view={view} words={words} />
        <FormEnd send={way.acts[act]} look={isBack || act === 'report' ? 'plain' : 'main'} />
      </FormDetails>
    </WorkForm>
  )
}

// Who passes the text on reads it with sentences that the published one will not have.
function LeftOut({ act, view, words: { way } }: FormsProps & { act: Act }) {
  const count = listLeftOut(view).length
  if (!count || act === 'sendBack' || act === 'report') return null
  return (
    <p className="amber">
      <Prose>{way.leavesOut({ count })}</Prose>
    </p>
  )
}

function ActFields({ act, view, words }: FormsProps & { act: Act }) {
  const { way } = words
  const open = view.findings.filter(({ check, kept }) => levelOf[check] === 'must' && !kept).length
  if (act === 'submit' || act === 'endorse')
    return (
      <>
        {act === 'submit' && open > 0 && (
          <p className="amber">
            <Prose>{way.flawed({ count: open })}</Prose>
          </p>
        )}
        <Check name="asksLeader" label={way.askLeader} isTicked={view.edition.asksLeader} />
        {act === 'endorse' && <Note label={way.note} optional={words.common.optional} />}
      </>
    )
  if (act === 'approve') return <Note label={way.note} optional={words.common.optional} />
  if (act === 'sendBack') return <Note label={way.backNote} />
  if (act === 'signSecrecy') return <Checklist words={words} />
  return (
    <>
      {act === 'publish' && open > 0 && (
        <p className="amber">
          <Prose>{way.overtaken({ count: open })}</Prose>
        </p>
      )}
      <DateField
        name="day"
        label={way.day}
        words={words.common.date}
        defaultValue={act === 'publish' ? dayOf(new Date().toISOString()) : undefined}
        hint={act === 'publish' ? way.publishHint : way.reportHint}
      />
    </>
  )
}

const Note = ({ label, optional }: { label: string; optional?: string }) => (
  <TextArea {...inputOf(actForm, 'note')} label={label} optional={optional} rows={2} />
)

const Checklist = ({ words }: { words: Dictionary }) => (
  <fieldset className="annual__items">
    <legend>{words.way.checklist}</legend>
    <p className="hint">{words.way.signHint}</p>
    {secrecyItems.map((item) => (
      <Check key={item} name="item" value={item} label={words.way.items[item]} />
    ))}
  </fieldset>
)
