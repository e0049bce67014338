'use client'
import type { ReactNode } from 'react'
import { useFieldError, useTicked } from '../form-context'
import { Prose } from '../prose'
import { ErrorLine } from './field-frame'

type CheckProps = { name: string; label: ReactNode; value?: string; isTicked?: boolean; isDisabled?: boolean }

/** A box with its words; several of one name with values of their own are a list (`readList`). */
export function Check({ name, label, value = '1', isTicked = false, isDisabled }: CheckProps) {
  const ticked = useTicked(name, value, isTicked)
  const error = useFieldError(name)
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={ticked}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
        />
        <span>
          <Prose>{label}</Prose>
        </span>
      </label>
      {error && <ErrorLine sentence={error} />}
    </div>
  )
}
