'use client'
import type { FormName } from '@/domain/form-name'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { ActionForm, type FormWords } from '@/ui/form/action-form'
import type { FormAction } from '@/ui/form/form-state'
import { useSelected } from './use-selected'

export type SelectionWords = {
  hint: string
  selected: string
  add: string
  mark: string
  shortcoming: string
  section: string
  /** By commitment id. */
  split: Record<string, string>
  extend: Record<string, string>
}

type SelectionBarProps = {
  action: FormAction
  form: FormName
  reportId: string
  requestId: string
  formWords: FormWords
  words: SelectionWords
  /** The commitment that is open at the right: an open sentence can be taken into it. */
  openId: string | null
  hasSection: boolean
}

/** What can be done with the words selected in the text; without scripts the cards at the right offer the same. */
export function SelectionBar(props: SelectionBarProps) {
  const { words, openId, hasSection } = props
  const selected = useSelected()
  if (!selected) return <span className="push mute">{words.hint}</span>
  const { commitmentId } = selected
  return (
    <div className="plan__selection push">
      <ActionForm
        action={props.action}
        form={props.form}
        requestId={props.requestId}
        words={props.formWords}
        keepsUnsent={false}
        className="row row--wrap"
        label={words.selected}
      >
        <input type="hidden" name="reportId" value={props.reportId} />
        <input type="hidden" name="start" value={selected.start} />
        <input type="hidden" name="end" value={selected.end} />
        <span className="plan__selected serif">
          <Prose>{selected.words}</Prose>
        </span>
        {!hasSection && <Deed name="section" label={words.section} isMain />}
        {hasSection && commitmentId && (
          <>
            <input type="hidden" name="commitmentId" value={commitmentId} />
            <Deed name="split" label={words.split[commitmentId] ?? ''} isMain />
          </>
        )}
        {hasSection && !commitmentId && (
          <>
            {openId && <input type="hidden" name="commitmentId" value={openId} />}
            <Deed name="add" label={words.add} isMain />
            {openId && words.extend[openId] && <Deed name="extend" label={words.extend[openId]} />}
            <Deed name="mark" label={words.mark} />
            <Deed name="shortcoming" label={words.shortcoming} />
          </>
        )}
      </ActionForm>
    </div>
  )
}

const Deed = ({ name, label, isMain }: { name: string; label: string; isMain?: boolean }) => (
  <SubmitButton name="deed" value={name} isSmall look={isMain ? 'main' : 'plain'}>
    {label}
  </SubmitButton>
)
