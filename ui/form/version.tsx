'use client'
import { useFormContent } from '@/ui/elements/form-context'
import { versionField } from './form-state'

/**
 * The version of the thing that the form changes; after a stale one was refused, the newest, to be sent on top of. Under text
 * typed earlier (a unsent, a refusal) it is the version which that text was typed over, so that a change since then is told.
 */
export function Version({ value }: { value: number }) {
  const { version, values } = useFormContent()
  return <input type="hidden" name={versionField} value={version ?? values?.[versionField] ?? value} />
}
