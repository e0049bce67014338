import type { ReactNode } from 'react'
import type { RefusalCode } from '@/domain/refusal'
import type { FormValues } from '@/ui/elements/form-context'

export type { FormValues } from '@/ui/elements/form-context'

/** What an action gives back to its form. */
export type FormState = {
  /** Grows with every answer, so that the same sentence is announced again. */
  attempt: number
  /** What was typed, to be shown again after a refusal; without passwords and files. */
  values?: FormValues
  error?: FormError
  /** A sentence on what was done, where the form stays. */
  saved?: string
  /** Shown below that sentence, once: what is kept nowhere, such as a first password. */
  shown?: ReactNode
}

export type FormError = {
  code: RefusalCode
  sentence: string
  field?: string
  /** With `staleVersion`: what is stored now, by field, and the version to send on top of. */
  stored?: FormValues
  version?: number
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export const emptyFormState: FormState = { attempt: 0 }

/** Names of fields that the form itself adds. */
export const formNameField = 'formName'
export const requestIdField = 'requestId'
export const versionField = 'version'
const ownFields: readonly string[] = [formNameField, requestIdField]

/**
 * What a person typed, and the version they typed it over: texts alone, no password, no file, none of the form's other own
 * fields; repeated names on lines of their own.
 */
export function readValues(form: FormData, secret: readonly string[] = []): FormValues {
  const values: FormValues = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$') && !ownFields.includes(name) && !secret.includes(name))
      values[name] = name in values ? `${values[name]}\n${value}` : value
  return values
}

/** As `readValues`, for a draft: nothing at all, not even the version, where every text is blank. */
export function readDraft(form: FormData, secret: readonly string[]): FormValues {
  const values = readValues(form, secret)
  const isTyped = Object.entries(values).some(([name, value]) => name !== versionField && value.trim() !== '')
  return isTyped ? values : {}
}
