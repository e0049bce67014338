'use client'
import { useId } from 'react'
import { useFieldError, useTyped } from '../form-context'
import { Prose } from '../prose'
import { ErrorLine } from './field-frame'
import type { Option } from './select'

type RadiosProps = { name: string; label: string; options: readonly Option[]; defaultValue?: string | null }

/** One of a few whose words are long: radio buttons below each other. */
export function Radios({ name, label, options, defaultValue }: RadiosProps) {
  const id = useId()
  const typed = useTyped(name, defaultValue)
  const error = useFieldError(name)
  return (
    <fieldset className="field radios" aria-describedby={error ? id : undefined}>
      <legend className="label">{label}</legend>
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === typed} />
          <span>
            <Prose>{option.label}</Prose>
          </span>
        </label>
      ))}
      {error && <ErrorLine id={id} sentence={error} />}
    </fieldset>
  )
}
