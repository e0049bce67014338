'use client'
import type { RefObject } from 'react'
import { Prose } from '@/ui/elements/prose'
import { discardField, type FormValues } from './form-state'
import { useUnsentKeeping } from './use-unsent-keeping'

/** What was typed earlier: `time` as people read it, `at` the instant; `isOnlyHere` of what this window alone has. */
export type KeptUnsent = { values: FormValues; time: string; at: string; isOnlyHere?: boolean }
export type UnsentWords = {
  savedAt: string
  savingFailed: string
  savingAway: string
  refilled: string
  discard: string
}

type UnsentLineProps = {
  form: string
  /** Where the window keeps it too; none for somebody who is not logged in. */
  windowKey?: string
  unsent?: KeptUnsent
  words: UnsentWords
  formRef: RefObject<HTMLFormElement | null>
}

/** Keeps what is typed and says when; after a refill it says so. */
export function UnsentLine({ form, windowKey, unsent, words, formRef }: UnsentLineProps) {
  const kept = useUnsentKeeping({ form, windowKey, formRef, isOnlyHere: unsent?.isOnlyHere })
  const line = kept.failed ? words[kept.failed] : kept.time ? words.savedAt.replace('{time}', kept.time) : ''
  const refilled = unsent && !kept.time && !kept.failed ? words.refilled.replace('{time}', unsent.time) : ''
  return (
    <p className="kept-unsent hint" role="status">
      <Prose>{line || refilled}</Prose>
      {refilled && (
        <button className="link" type="submit" name={discardField} value="1">
          {words.discard}
        </button>
      )}
    </p>
  )
}
