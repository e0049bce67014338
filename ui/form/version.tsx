'use client'
import { useFormContent } from '@/ui/elements/form-context'
import { versionField } from './form-state'

/** The version of the thing that the form changes; after a stale one was refused, the newest, to be sent on top of. */
export function Version({ value }: { value: number }) {
  const { version } = useFormContent()
  return <input type="hidden" name={versionField} value={version ?? value} />
}
