'use client'
import { createContext, useContext } from 'react'

/** What was typed, by field name; several values of one name stand on lines of their own. */
export type FormValues = Record<string, string>

export type FormContent = {
  /** The last typed values, or a draft's; null while the form is fresh. */
  values: FormValues | null
  error?: { code?: string; sentence: string; field?: string }
  /** What is stored now, by field, where somebody else changed it meanwhile. */
  stored?: FormValues
  storedWord: string
  takeWord: string
  /** The version to send on top of, once the one on the page has gone stale. */
  version?: number
  isPending: boolean
}

const fresh: FormContent = { values: null, storedWord: '', takeWord: '', isPending: false }

export const FormContext = createContext<FormContent>(fresh)

/** The state of the form around an element; a fresh one outside of any form. */
export const useFormContent = (): FormContent => useContext(FormContext)

/** What a field starts with: the typed text before the page's own. */
export function useTyped(name: string, fallback: string | number | null | undefined): string {
  const { values } = useFormContent()
  return values?.[name] ?? String(fallback ?? '')
}

/** True when a box is ticked: as it was sent, else as the page says. */
export function useTicked(name: string, value: string, fallback: boolean): boolean {
  const { values } = useFormContent()
  return values ? (values[name] ?? '').split('\n').includes(value) : fallback
}

/** The sentence about this field, if the refusal was about it. */
export function useFieldError(name: string): string | undefined {
  const { error } = useFormContent()
  return error?.field === name ? error.sentence : undefined
}
