import { createHash } from 'node:crypto'
import { cleanText, ensureClean } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import { requestIdField, versionField } from '@/ui/form/form-state'
import type { FieldOf, Form } from './form'

type Field<Name extends string> = NoInfer<FieldOf<Name>>

/**
 * The trimmed text of a field, '' where it is missing; throws `Refusal` textTooLong over `max` characters and
 * textUnprintable for what no file can hold.
 */
export function readText<Name extends string>(form: Form<Name>, name: Field<Name>, max = 5000): string {
  const text = readAnyText(form, name, max)
  ensureClean(text, name)
  return text
}

/** As `readText` for a whole document that was pasted: what no file can hold is left out, as it is of an uploaded one. */
export const readPasted = <Name extends string>(form: Form<Name>, name: Field<Name>, max: number): string =>
  cleanText(readAnyText(form, name, max))

function readAnyText(form: FormData, name: string, max: number): string {
  const value = form.get(name)
  const text = typeof value === 'string' ? value.trim().replaceAll('\r\n', '\n') : ''
  if (text.length > max) throw new Refusal('textTooLong', { max, length: text.length }, name)
  return text
}

/** As `readText`; throws `Refusal('fieldMissing')` at the field where nothing is typed. */
export function requireText<Name extends string>(form: Form<Name>, name: Field<Name>, max?: number): string {
  const text = readText(form, name, max)
  if (!text) throw new Refusal('fieldMissing', {}, name)
  return text
}

/** The texts of all fields of one name, such as ticked boxes; throws `Refusal('textUnprintable')` as `readText`. */
export function readList<Name extends string>(form: Form<Name>, name: Field<Name>): string[] {
  const texts = form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
  for (const text of texts) ensureClean(text, name)
  return texts
}

/** True when a single box is ticked. */
export const isTicked = <Name extends string>(form: Form<Name>, name: Field<Name>): boolean => form.has(name)

/** A whole number, or null where the field is empty or no number. */
export function readNumber<Name extends string>(form: Form<Name>, name: Field<Name>): number | null {
  const text = readText(form, name, 20)
  return /^-?\d+$/.test(text) ? Number(text) : null
}

/** The chosen files of a field; browsers send an empty one without a name for none. Throws `Refusal('fileNameWrong')`. */
export function readFiles<Name extends string>(form: Form<Name>, name: Field<Name>): File[] {
  const isChosen = (value: FormDataEntryValue): value is File =>
    value instanceof File && (value.size > 0 || hasName(value))
  const files = form.getAll(name).filter(isChosen)
  if (files.some((file) => /\p{Cc}/u.test(file.name))) throw new Refusal('fileNameWrong', {}, name)
  return files
}

// What reads the form calls a file without a name so.
const hasName = ({ name }: File): boolean => name !== '' && name !== 'undefined'

/**
 * The id that makes a double press count once; undefined where a script sent none. It names what is sent as well: a page that
 * the browser went back to still carries the id of the form that went through, and other text in it is another request.
 */
export function readRequestId(form: FormData): string | undefined {
  const id = readText(form, requestIdField, 100)
  return id ? `${id}:${digestEntries(form)}` : undefined
}

// Fields of the framework begin with $; their values may differ between two presses of one form.
function digestEntries(form: FormData): string {
  const sent = [...form].filter(([name]) => !name.startsWith('$'))
  const told = sent.map(([name, value]) => (typeof value === 'string' ? [name, value] : [name, value.name, value.size]))
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}

/** The version the form was made from (see `<Version>`); 0, which is never current, where it is missing. */
export const readVersion = (form: FormData): number => readNumber(form, versionField) ?? 0
