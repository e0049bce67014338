'use client'
import {
  type FormEvent,
  Fragment,
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
import { useScripted } from '@/ui/elements/use-scripted'
import { answerInPlace, type ReachWords } from './answer-in-place'
import { findTooLarge, type SizeWords } from './find-too-large'
import { findTyped } from './find-typed'
import { FormAlert } from './form-alert'
import {
  dropDraftFiles,
  emptyFormState,
  type FormAction,
  type FormError,
  type FormState,
  formNameField,
  requestIdField,
} from './form-state'
import { type KeptUnsent, UnsentLine, type UnsentWords } from './unsent-line'
import { useWindowCopy } from './use-window-copy'
import { nameWindowCopy } from './window-copy'

export type FormWords = UnsentWords & SizeWords & ReachWords & { sending: string; theirs: string; takeTheirs: string }

export type ActionFormProps = {
  action: FormAction
  /** Names the form and the thing it is about (`progress:ID`); its unsent is kept under this. */
  form: FormName
  /** Made by the server with each rendering: the same press counts once. */
  requestId: string
  unsent?: KeptUnsent
  /** The person, whose window keeps what is typed. */
  owner?: string
  /** False for forms with nothing to type. */
  keepsUnsent?: boolean
  /** What is typed here and not sent is minded by forms that would act over it. */
  isMinded?: boolean
  /** Said instead of sending while a minded form on the page holds something that was not sent. */
  mindsTyped?: string
  words: FormWords
  className?: string
  label?: string
  children: ReactNode
}

/**
 * A form around a server action. It works without scripts; with them it keeps every typed value and chosen file after a
 * refusal, says the refusal at the top and at its field, ignores a second press and Enter amid IME composition, and
 * keeps a draft of what is typed, in this window too, where it outlives the session.
 */
export function ActionForm(props: ActionFormProps) {
  const { owner, keepsUnsent = true, words } = props
  const windowKey = owner && keepsUnsent ? nameWindowCopy(owner, props.form) : undefined
  const formRef = useRef<HTMLFormElement>(null)
  const [unsent, forget] = useWindowCopy(windowKey, props.unsent, formRef)
  const action = useInPlace(props.action, words, forget)
  const [answered, dispatch, isPending] = useActionState(action, emptyFormState)
  const [held, hold] = useState<FormError>()
  const state: FormState = held ? { attempt: answered.attempt + 1, values: answered.values, error: held } : answered
  const { error, values = unsent?.values ?? null } = state
  const { theirs: storedWord, takeTheirs: takeWord } = words
  const content = useMemo(
    () => ({ values, error, stored: error?.stored, storedWord, takeWord, version: error?.version, isPending }),
    [values, error, storedWord, takeWord, isPending],
  )
  // Done and still here: the fields become what the page now says.
  useEffect(() => {
    if (!answered.attempt || answered.error) return
    formRef.current?.reset()
    forget()
  }, [answered, forget])
  // Sent by hand so that React does not reset the fields when the answer comes.
  const send = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    event.preventDefault()
    if (isPending) return
    const form = dropDraftFiles(new FormData(event.currentTarget, submitter))
    const unsaved =
      props.mindsTyped && findTyped() ? { code: 'cardUnsaved' as const, sentence: props.mindsTyped } : undefined
    const obstacle = unsaved ?? findTooLarge(form, words)
    hold(obstacle)
    if (!obstacle) startTransition(() => dispatch(form))
  }
  return (
    <FormContext value={content}>
      <form
        ref={formRef}
        className={props.className ?? 'form'}
        aria-label={props.label}
        data-minded={props.isMinded ? (values ? 'typed' : 'fresh') : undefined}
        action={dispatch}
        onSubmit={send}
        onKeyDown={ignoreComposition}
        noValidate
      >
        <input type="hidden" name={formNameField} value={props.form} />
        <input type="hidden" name={requestIdField} value={props.requestId} />
        <FormAlert state={state} />
        <Fragment key={unsent?.isOnlyHere ? 'refilled' : 'drawn'}>{props.children}</Fragment>
        <p className="hint" role="status">
          {isPending ? words.sending : ''}
        </p>
        {keepsUnsent && !isPending && (
          <UnsentLine
            key={state.attempt}
            form={props.form}
            windowKey={windowKey}
            unsent={unsent}
            words={words}
            formRef={formRef}
          />
        )}
      </form>
    </FormContext>
  )
}

// Without scripts the browser sends to the action itself, which is drawn first.
function useInPlace(action: FormAction, words: ReachWords, forget: () => void): FormAction {
  return useScripted() ? answerInPlace(action, words, forget) : action
}

// Enter that picks a word in an input method must not send the form (keyCode 229 in browsers that do not say so).
function ignoreComposition(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
}
