import { z } from 'zod'
import { cleanText } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import { readTypedDay } from '@/domain/typed-day'
import { dropInherited, ensureNamed, ensurePrintable, ensureTyped, refuse, tidy } from './form-checks'

// What the fields of forms hold. A form is one schema per deed, beside its use cases (`…-forms.ts`): the door reads by it, the page
// takes names and lengths from it, and the use case what it is given.

/** What a use case is given of a form: its fields, with the version where the form shows one, and the id of the press. */
export type Given<Form extends z.ZodObject> = Omit<z.output<Form>, 'version'> & { version?: number; requestId?: string }

/** A typed text without outer blanks, of at most so many characters, each of which a file can hold; '' where it is missing. */
export const text = (max = 5000) => z.string().overwrite(tidy).max(max).check(ensurePrintable)

/** The same, which has to be there. */
export const required = (max?: number) => text(max).check(ensureTyped)

/** Texts by their names and the most characters of each. */
export const texts = <Name extends string>(lengths: Readonly<Record<Name, number>>) =>
  Object.fromEntries(Object.entries<number>(lengths).map(([name, max]) => [name, text(max)])) as Record<
    Name,
    z.ZodString
  >

/** The id of what the form is about. */
export const id = () => required(100)

/** A text or an id that may be left out: null. */
export const optional = (max = 100) => text(max).transform((given) => given || null)

/** One of a list of codes; with `choiceUnknown` or a plain refusal of its own where a crafted form names another. */
export const choice = <const Code extends string>(codes: readonly Code[], refusal: Refusal = unknownChoice) =>
  text(50).transform((given, context) => codes.find((code) => code === given) ?? refuse(context, refusal))

/** The same, null where nothing is chosen. */
export const optionalChoice = <const Code extends string>(codes: readonly Code[]) =>
  text(50).transform((given, context) =>
    given ? (codes.find((code) => code === given) ?? refuse(context, unknownChoice)) : null,
  )

/** A day typed in any usual way, as YYYY-MM-DD, or '' where it is left out; `dayInvalid` where it is none. */
export const day = () =>
  text(20).transform((given, context) =>
    given ? (readTypedDay(given) ?? refuse(context, new Refusal('dayInvalid', { day: given }))) : '',
  )

/** The same, null where it is left out. */
export const optionalDay = () => day().transform((given) => given || null)

/** A box that is ticked or not. */
export const tick = () => z.boolean()

/** The texts of all fields of one name, such as ticked boxes. */
export const list = () => z.array(z.string().check(ensurePrintable))

/** A whole number of at most so many characters, null where the field is empty or no number. */
export const whole = (max = 20) => text(max).transform((given) => (/^-?\d+$/.test(given) ? Number(given) : null))

/** The version that the form was made from (see `<Version>`); 0, which is never current, where it is missing. */
export const version = () => whole().transform((given) => given ?? 0)

/** The lines of a text. */
export const lines = (max?: number) => text(max).transform((given) => given.split('\n'))

/** A whole document that was pasted: what no file can hold is left out, as it is of an uploaded one. */
export const pasted = (max: number) => z.string().overwrite(tidy).max(max).overwrite(cleanText)

/** The chosen files. */
export const files = () => z.array(z.file()).check(ensureNamed)

/** The chosen file, undefined for none. */
export const file = () => files().transform(([first]) => first)

/** Fields that come once for each part of a form: the key `file.*` stands for `file.` and the name of the part. */
export const each = <Field extends z.ZodType>(field: Field) => z.record(z.string(), field).transform(dropInherited)

const unknownChoice = new Refusal('choiceUnknown')
