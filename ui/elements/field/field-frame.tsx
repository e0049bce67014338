'use client'
import { type ReactNode, useId } from 'react'
import { useFieldError } from '../form-context'
import { Prose } from '../prose'
import { StoredLine } from '../stored-line'

export type FieldWords = {
  name: string
  label: string
  hint?: ReactNode
  /** The word for "optional", shown beside the label; leave out where the field must be filled. */
  optional?: string
  /** For screen readers alone. */
  isLabelHidden?: boolean
  className?: string
}

export type ControlAttributes = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type FrameProps = FieldWords & {
  children: (control: ControlAttributes) => ReactNode
  /** How a stored value reads, where it is a key. */
  sayStored?: (value: string) => string
}

/** Label above, control, then hint, error and what somebody else stored meanwhile, tied together for screen readers. */
export function FieldFrame({ name, label, hint, optional, isLabelHidden, className, sayStored, children }: FrameProps) {
  const id = useId()
  const error = useFieldError(name)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label className={isLabelHidden ? 'visually-hidden' : 'label'} htmlFor={id}>
        <Prose>{label}</Prose>
        {optional && (
          <span className="optional">
            <Prose>{optional}</Prose>
          </span>
        )}
      </label>
      {children({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <Prose>{hint}</Prose>
        </p>
      )}
      {error && <ErrorLine id={`${id}-error`} sentence={error} />}
      <StoredLine name={name} say={sayStored} />
    </div>
  )
}

/** A sentence beside the field it is about. */
export function ErrorLine({ id, sentence }: { id?: string; sentence: string }) {
  return (
    <p className="error" id={id}>
      <span className="error-mark" aria-hidden="true">
        !
      </span>
      <span>
        <Prose>{sentence}</Prose>
      </span>
    </p>
  )
}
