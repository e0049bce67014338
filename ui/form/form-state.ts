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
  /** Where the way out is on another page: a link that opens beside this one, which keeps everything. */
  way?: { to: string; label: string }
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export const emptyFormState: FormState = { attempt: 0 }

/** Names of fields that the form itself adds. */
export const formNameField = 'formName'
export const requestIdField = 'requestId'
export const versionField = 'version'
export const discardField = 'discardUnsent'
const ownFields: readonly string[] = [formNameField, requestIdField]

/** Takes the files out of a form that discards its unsent: of what is thrown away nothing need be sent, however large. Gives the form. */
export function dropDraftFiles(form: FormData): FormData {
  const files = form.has(discardField) ? [...form].filter(([, value]) => value instanceof File) : []
  for (const [name] of files) form.delete(name)
  return form
}

/**
 * What a person typed, and the version they typed it over: texts, and files by their names, no password, none of the form's other
 * own fields; repeated names on lines of their own. Ends of lines are as the browser has them in a field.
 */
export function readValues(form: FormData, secret: readonly string[] = []): FormValues {
  const values: FormValues = {}
  for (const [name, sent] of form) {
    const value = typeof sent === 'string' ? sent.replaceAll('\r\n', '\n') : sent.name
    if (!isOwn(name) && !secret.includes(name) && (typeof sent === 'string' || isChosen(sent)))
      values[name] = name in values ? `${values[name]}\n${value}` : value
  }
  return values
}

/** False for a file field that was left empty: browsers send a file of no size or name, which a server reads as "undefined". */
export const isChosen = ({ size, name }: File): boolean => size > 0 || (name !== '' && name !== 'undefined')

const isOwn = (name: string): boolean => name.startsWith('$') || ownFields.includes(name)

/** As `readValues`, for a draft: nothing at all, not even the version, where every text is blank and no file chosen. */
export function readUnsent(form: FormData, secret: readonly string[]): FormValues {
  const values = readValues(form, secret)
  const isTyped = Object.entries(values).some(([name, value]) => name !== versionField && value.trim() !== '')
  return isTyped ? values : {}
}
