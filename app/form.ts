import { notFound } from 'next/navigation'
import { markReached } from '@/auth/door/answer'
import { Refusal } from '@/domain/refusal'
import { discardField, formNameField, requestIdField, versionField } from '@/ui/form/form-state'

const ownFields: readonly string[] = [formNameField, requestIdField, versionField, discardField]

/** The argument of an action as a form; "not found" where a crafted request sent anything else. */
export function requireForm(sent: unknown): FormData {
  markReached()
  return sent instanceof FormData ? sent : notFound()
}

/** Passes a form that has no field beyond these, or throws `Refusal('unknownField')`; `file.*` stands for `file.` and whatever follows. */
export function ensureKnown(form: FormData, names: readonly string[]): void {
  const unknown = [...form.keys()].find((name) => !isOwn(name) && !names.some((known) => matches(name, known)))
  if (unknown !== undefined) throw new Refusal('unknownField', { name: unknown.slice(0, 60) })
}

// React names an action and its state in fields of its own where a form is sent without scripts.
const isOwn = (name: string): boolean => ownFields.includes(name) || name.startsWith('$ACTION_')

const matches = (name: string, known: string): boolean =>
  known.endsWith('.*') ? name.length >= known.length && name.startsWith(known.slice(0, -1)) : name === known
