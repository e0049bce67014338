'use client'
import { useEffect, useRef } from 'react'
import { Prose } from '@/ui/elements/prose'
import { FieldLink } from './field-link'
import type { FormState } from './form-state'
import { useUntilSent } from './use-until-sent'

/** The answer of the action: the refusal, moved to and announced, or what was done. */
export function FormAlert({ state }: { state: FormState }) {
  const box = useRef<HTMLDivElement>(null)
  const { error, saved, shown, attempt } = state
  const isLast = useUntilSent(attempt)
  useEffect(() => {
    if (attempt && error) box.current?.focus()
  }, [attempt, error])
  if (error)
    return (
      <div className="note note--amber" role="alert" tabIndex={-1} ref={box}>
        <span className="error-mark" aria-hidden="true">
          !
        </span>
        <div>
          <FieldLink error={error} box={box} />
          <Prose>{error.sentence}</Prose>
          {error.way && (
            // Opened by this page so that what the window keeps goes along to it.
            <a className="link" href={error.way.to} target="_blank" rel="noopener opener">
              <Prose>{error.way.label}</Prose>
            </a>
          )}
        </div>
      </div>
    )
  // What is kept nowhere else stays until its reader has it.
  if (!saved || !(isLast || shown)) return null
  return (
    <div className="note note--green" role="status">
      <i aria-hidden="true">◆</i>
      <div>
        {saved}
        {shown}
      </div>
    </div>
  )
}
