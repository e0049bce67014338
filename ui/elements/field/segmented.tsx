'use client'
import { useFieldError, useTyped } from '../form-context'
import { Prose } from '../prose'
import { ErrorLine } from './field-frame'
import type { Option } from './select'

type SegmentedProps = {
  name: string
  label: string
  options: readonly Option[]
  defaultValue?: string | null
}

/** One of a few, all in sight: radio buttons drawn as one bar. */
export function Segmented({ name, label, options, defaultValue }: SegmentedProps) {
  const typed = useTyped(name, defaultValue)
  const error = useFieldError(name)
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <span className="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === typed}
            />
            <span>
              <Prose>{option.label}</Prose>
            </span>
          </label>
        ))}
      </span>
      {error && <ErrorLine sentence={error} />}
    </fieldset>
  )
}
