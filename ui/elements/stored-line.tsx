'use client'
import type { MouseEvent } from 'react'
import { useFormContent } from './form-context'
import { Prose } from './prose'
import { useScripted } from './use-scripted'

type StoredProps = { name: string; say?: (value: string) => string }

/** What somebody else stored in this field meanwhile, to be compared and, at a press, taken. */
export function StoredLine({ name, say = (value) => value }: StoredProps) {
  const { stored, storedWord, takeWord, values } = useFormContent()
  const isScripted = useScripted()
  const theirs = stored?.[name]
  if (theirs === undefined || theirs === values?.[name]) return null
  return (
    <p className="stored">
      <b>{storedWord}</b> <Prose>{say(theirs) || '—'}</Prose>
      {isScripted && (
        <button className="link" type="button" onClick={(event) => takeStored(event, name, theirs)}>
          {takeWord}
        </button>
      )}
    </p>
  )
}

function takeStored({ currentTarget }: MouseEvent<HTMLButtonElement>, name: string, value: string): void {
  const control = currentTarget.form?.elements.namedItem(name)
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  ) {
    control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.focus()
  }
}
