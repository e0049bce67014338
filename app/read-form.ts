import { createHash } from 'node:crypto'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { isChosen, requestIdField } from '@/ui/form/form-state'
import { ensureKnown, requireForm } from './form'

/** What a form gives by its schema, with the id of its press. */
export type Sent<Form extends z.ZodObject> = z.output<Form> & { requestId?: string }

/**
 * What was sent, by the schema of the deed. Throws `Refusal` at the field: unknownField, textTooLong, textUnprintable, fieldMissing,
 * choiceUnknown, fileNameWrong, or the field's own.
 */
export function readForm<Form extends z.ZodObject>(sent: FormData, form: Form): Sent<Form> {
  ensureKnown(sent, Object.keys(form.shape))
  const values = gather(sent)
  const typed = Object.entries(form.shape).map(([name, field]) => [name, take(values, name, field)])
  const read = z.safeParse(form, Object.fromEntries(typed), { reportInput: true })
  if (read.success) return { ...read.data, requestId: readRequestId(sent) }
  throw toRefusal(read.error.issues[0])
}

/** The same for an action that has no sentence to answer with: "not found" where it does not pass. */
export function requireFields<Form extends z.ZodObject>(sent: unknown, form: Form): Sent<Form> {
  try {
    return readForm(requireForm(sent), form)
  } catch (error) {
    if (error instanceof Refusal) notFound()
    throw error
  }
}

type Values = ReadonlyMap<string, FormDataEntryValue[]>

// Asked of the form itself, each of thousands of names would go through all of them.
function gather(sent: FormData): Values {
  const values = new Map<string, FormDataEntryValue[]>()
  for (const [name, value] of sent) {
    const all = values.get(name)
    if (all) all.push(value)
    else values.set(name, [value])
  }
  return values
}

/** What a form has under a name, as the field wants it: whether it is there, all of its texts or files, those of each part, or one text. */
function take(values: Values, name: string, field: z.core.$ZodType): unknown {
  if (field instanceof z.ZodPipe) return take(values, name, field.in)
  if (field instanceof z.ZodBoolean) return values.has(name)
  if (field instanceof z.ZodRecord) return takeParts(values, name.slice(0, -1), field.valueType)
  const all = values.get(name) ?? []
  if (!(field instanceof z.ZodArray)) return textOf(all[0] ?? null)
  return field.element instanceof z.ZodFile
    ? all.filter((value) => value instanceof File && isChosen(value))
    : all.map(textOf).filter((text) => text !== '')
}

function takeParts(values: Values, start: string, field: z.core.$ZodType): Record<string, unknown> {
  const names = [...values.keys()].filter((name) => name.startsWith(start))
  return Object.fromEntries(names.map((name) => [name.slice(start.length), take(values, name, field)]))
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

function toRefusal(issue: z.core.$ZodIssue | undefined): Refusal {
  const [name = '', part = ''] = (issue?.path ?? []).map(String)
  const field = name.endsWith('.*') ? `${name.slice(0, -1)}${part}` : name
  if (issue?.code === 'custom' && issue.params?.refusal instanceof Refusal) return issue.params.refusal.at(field)
  if (issue?.code === 'too_big' && typeof issue.input === 'string')
    return new Refusal('textTooLong', { max: Number(issue.maximum), length: issue.input.length }, field)
  return new Refusal('choiceUnknown', {}, field)
}

/**
 * The id that makes a double press count once; undefined where a script sent none. It names what is sent as well: a page that
 * the browser went back to still carries the id of the form that went through, and other text in it is another request.
 */
export function readRequestId(sent: FormData): string | undefined {
  const id = textOf(sent.get(requestIdField)).trim().slice(0, 100)
  return id ? `${id}:${digestEntries(sent)}` : undefined
}

// Fields of the framework begin with $; their values may differ between two presses of one form.
function digestEntries(sent: FormData): string {
  const entries = [...sent].filter(([name]) => !name.startsWith('$'))
  const told = entries.map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, value.size],
  )
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}
