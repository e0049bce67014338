import { z } from 'zod'
import { findUnprintable } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'

/** Refuses a text with characters that no file can hold. */
export function ensurePrintable(context: z.core.ParsePayload<string>): void {
  const refusal = findUnprintable(context.value)
  if (refusal) refuse(context, refusal)
}

/** Refuses an empty text. */
export function ensureTyped(context: z.core.ParsePayload<string>): void {
  if (!context.value) refuse(context, new Refusal('fieldMissing'))
}

/** Refuses files whose names hold control characters. */
export function ensureNamed(context: z.core.ParsePayload<File[]>): void {
  if (context.value.some(({ name }) => /\p{Cc}/u.test(name))) refuse(context, new Refusal('fileNameWrong'))
}

/** Without outer blanks, with one kind of line end. */
export const tidy = (given: string): string => given.trim().replaceAll('\r\n', '\n')

// A script may name a part `constructor`: what every object inherits was not sent.
export const dropInherited = <Value>(parts: Record<string, Value>): Record<string, Value> =>
  Object.assign(Object.create(null), parts)

/** Ends a reading with a refusal, which the door puts at the field. */
export function refuse(context: z.core.ParsePayload, refusal: Refusal): never {
  context.issues.push({ code: 'custom', input: context.value, params: { refusal } })
  return z.NEVER
}
