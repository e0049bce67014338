'use client'
import { TextArea } from '../elements/field/text-area'
import { useFormContent } from '../elements/form-context'

type FallProps = { name: string; maxLength?: number; label: string; hint: string }

/** Why the percent is less than before: a field that is there once it was asked for. */
export function FallReason({ name, ...props }: FallProps) {
  const { error, values } = useFormContent()
  const isAsked = error?.field === name || !!values?.[name]
  return isAsked ? <TextArea name={name} {...props} rows={2} /> : null
}
