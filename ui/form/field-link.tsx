'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { FormError } from './form-state'

type Place = { id: string; label: string }

/** The field that a refusal is about, by its label: leads there. Found on the drawn page, since an action knows a field's name and not what it is called. */
export function FieldLink({ error, box }: { error: FormError; box: RefObject<HTMLElement | null> }) {
  const [place, setPlace] = useState<Place>()
  useEffect(() => setPlace(findPlace(box.current?.closest('form'), error.field)), [box, error])
  if (!place || error.sentence.includes(place.label)) return null
  return (
    <>
      <a className="link strong" href={`#${place.id}`}>
        {place.label}
      </a>{' '}
    </>
  )
}

function findPlace(form?: HTMLFormElement | null, name?: string): Place | undefined {
  const field = name && form?.elements.namedItem(name)
  if (!(field instanceof HTMLElement) || !field.id) return undefined
  const label = form?.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.firstChild?.textContent
  return label ? { id: field.id, label } : undefined
}
