'use client'
import { useRef } from 'react'
import { FieldFrame } from '@/ui/elements/field/field-frame'
import { useTyped } from '@/ui/elements/form-context'

type PercentProps = {
  name: string
  maxLength?: number
  label: string
  hint: string
  defaultValue: number
  words: { less: string; more: string }
}

/** A percentage as a number, with buttons of five up and down where scripts run. */
export function PercentField({ name, maxLength, label, hint, defaultValue, words }: PercentProps) {
  const typed = useTyped(name, defaultValue)
  const input = useRef<HTMLInputElement>(null)
  const step = (by: number) => {
    const field = input.current
    if (!field) return
    field.value = String(Math.max(0, Math.min(100, (Number.parseInt(field.value, 10) || 0) + by)))
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control) => (
        <div className="percent">
          <button className="button needs-scripts" type="button" aria-label={words.less} onClick={() => step(-5)}>
            −5
          </button>
          <span className="affix">
            <input
              className="input"
              ref={input}
              inputMode="numeric"
              maxLength={maxLength}
              {...control}
              defaultValue={typed}
            />
            <span className="percent__unit">%</span>
          </span>
          <button className="button needs-scripts" type="button" aria-label={words.more} onClick={() => step(5)}>
            +5
          </button>
        </div>
      )}
    </FieldFrame>
  )
}
