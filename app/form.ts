import { notFound } from 'next/navigation'
import { markReached } from '@/auth/door/answer'
import { Refusal } from '@/domain/refusal'
import { formNameField, requestIdField, versionField } from '@/ui/form/form-state'

/** What was sent, with the names that its action knows: to read a field that the action does not name does not compile. */
export type Form<Name extends string = string> = FormData & { readonly knows?: (name: FieldOf<Name>) => void }

/** `file.*` stands for `file.` and whatever follows. */
export type FieldOf<Name extends string> = Name extends `${infer Start}.*` ? `${Start}.${string}` : Name

export const discardDraftField = 'discardDraft'
const ownFields: readonly string[] = [formNameField, requestIdField, versionField, discardDraftField]

/** The argument of an action as a form; "not found" where a crafted request sent anything else. */
export function requireForm(sent: unknown): FormData {
  markReached()
  return sent instanceof FormData ? sent : notFound()
}

/** As `ensureKnown` for an action that has no sentence to answer with: "not found" where it does not pass. */
export function requireFields<const Name extends string>(sent: unknown, names: readonly Name[]): Form<Name> {
  const form = requireForm(sent)
  return listUnknown(form, names).length ? notFound() : form
}

/** Passes a form that has no field beyond those of this list, or throws `Refusal('unknownField')`. */
export function ensureKnown<const Name extends string>(form: FormData, names: readonly Name[]): Form<Name> {
  const [unknown] = listUnknown(form, names)
  if (unknown !== undefined) throw new Refusal('unknownField', { name: unknown.slice(0, 60) })
  return form
}

const listUnknown = (form: FormData, names: readonly string[]): string[] =>
  [...form.keys()].filter((name) => !isOwn(name) && !names.some((known) => matches(name, known)))

// React names an action and its state in fields of its own where a form is sent without scripts.
const isOwn = (name: string): boolean => ownFields.includes(name) || name.startsWith('$ACTION_')

const matches = (name: string, known: string): boolean =>
  known.endsWith('.*') ? name.length >= known.length && name.startsWith(known.slice(0, -1)) : name === known
