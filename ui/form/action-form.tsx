'use client'
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { FormName } from '@/domain/form-name'
import { FormContext } from '@/ui/elements/form-context'
import { DraftLine, type DraftWords, type KeptDraft } from './draft-line'
import { findTooLarge, type SizeWords } from './find-too-large'
import { FormAlert } from './form-alert'
import {
  emptyFormState,
  type FormAction,
  type FormError,
  type FormState,
  formNameField,
  requestIdField,
} from './form-state'

export type FormWords = DraftWords & SizeWords & { sending: string; theirs: string; takeTheirs: string }

export type ActionFormProps = {
  action: FormAction
  /** Names the form and the thing it is about (`progress:ID`); its draft is kept under this. */
  form: FormName
  /** Made by the server with each rendering: the same press counts once. */
  requestId: string
  draft?: KeptDraft
  /** False for forms with nothing to type. */
  keepsDraft?: boolean
  words: FormWords
  className?: string
  label?: string
  children: ReactNode
}

/**
 * A form around a server action. It works without scripts; with them it keeps every typed value and chosen file after a
 * refusal, says the refusal at the top and at its field, ignores a second press and Enter amid IME composition, and
 * keeps a draft of what is typed.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, draft, keepsDraft = true, words } = props
  const [answered, dispatch, isPending] = useActionState(action, emptyFormState)
  const [held, hold] = useState<FormError>()
  const state: FormState = held ? { attempt: answered.attempt + 1, values: answered.values, error: held } : answered
  const formRef = useRef<HTMLFormElement>(null)
  const { error, values = draft?.values ?? null } = state
  const { theirs: storedWord, takeTheirs: takeWord } = words
  const content = useMemo(
    () => ({ values, error, stored: error?.stored, storedWord, takeWord, version: error?.version, isPending }),
    [values, error, storedWord, takeWord, isPending],
  )
  // Done and still here: the fields become what the page now says.
  useEffect(() => {
    if (answered.attempt && !answered.error) formRef.current?.reset()
  }, [answered])
  // Sent by hand so that React does not reset the fields when the answer comes.
  const send = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget, submitter)
    const tooLarge = findTooLarge(form, words)
    hold(tooLarge)
    if (!tooLarge) startTransition(() => dispatch(form))
  }
  return (
    <FormContext value={content}>
      <form
        ref={formRef}
        className={props.className ?? 'form'}
        aria-label={props.label}
        action={dispatch}
        onSubmit={send}
        onKeyDown={ignoreComposition}
        noValidate
      >
        <input type="hidden" name={formNameField} value={props.form} />
        <input type="hidden" name={requestIdField} value={props.requestId} />
        <FormAlert state={state} />
        {props.children}
        <p className="hint" role="status">
          {isPending ? words.sending : ''}
        </p>
        {keepsDraft && !isPending && (
          <DraftLine key={state.attempt} form={props.form} draft={draft} words={words} formRef={formRef} />
        )}
      </form>
    </FormContext>
  )
}

// Enter that picks a word in an input method must not send the form (keyCode 229 in browsers that do not say so).
function ignoreComposition(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
}
