'use client'
import type { RefObject } from 'react'
import type { FormValues } from './form-state'
import { useDraftKeeping } from './use-draft-keeping'

export type KeptDraft = { values: FormValues; time: string }
export type DraftWords = { savedAt: string; savingFailed: string; refilled: string; discard: string }

type DraftLineProps = {
  form: string
  draft?: KeptDraft
  words: DraftWords
  formRef: RefObject<HTMLFormElement | null>
}

/** Keeps what is typed and says when; after a refill it says so. */
export function DraftLine({ form, draft, words, formRef }: DraftLineProps) {
  const kept = useDraftKeeping(form, formRef)
  const line = kept.failed ? words.savingFailed : kept.time ? words.savedAt.replace('{time}', kept.time) : ''
  const refilled = draft && !kept.time && !kept.failed ? words.refilled.replace('{time}', draft.time) : ''
  return (
    <p className="kept-draft hint" role="status">
      {line || refilled}
      {refilled && (
        <button className="link" type="submit" name="discardDraft" value="1">
          {words.discard}
        </button>
      )}
    </p>
  )
}
