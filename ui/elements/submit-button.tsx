'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonShape, buttonClass } from './button'
import { useFormContent } from './form-context'

type SubmitProps = ButtonShape & {
  children: ReactNode
  /** With `name` and `value` the action can tell which button was pressed. */
  name?: string
  value?: string
  label?: string
}

/** Sends the form around it; pressing twice while it is under way does nothing. */
export function SubmitButton({ children, name, value, label, ...shape }: SubmitProps) {
  const { isPending } = useFormContent()
  const { pending } = useFormStatus()
  return (
    <button
      className={buttonClass(shape)}
      type="submit"
      name={name}
      value={value}
      aria-label={label}
      aria-disabled={isPending || pending || undefined}
    >
      {children}
    </button>
  )
}
