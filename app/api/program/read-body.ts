import { z } from 'zod'
import { Refusal } from '@/domain/refusal'

/**
 * What a program sent as JSON, by its schema. Throws `Refusal` at the field: bodyUnreadable, fieldMissing, unknownField, textTooLong, fieldWrong,
 * or the field's own.
 */
export async function readBody<Body extends z.ZodType>(request: Request, body: Body): Promise<z.output<Body>> {
  const sent: unknown = await request.json().catch(() => undefined)
  if (sent === undefined) throw new Refusal('bodyUnreadable')
  return readSent(sent, body)
}

/** The same of what has been read already. */
export function readSent<Body extends z.ZodType>(sent: unknown, body: Body): z.output<Body> {
  const read = z.safeParse(body, sent, { reportInput: true })
  if (read.success) return read.data
  throw toRefusal(read.error.issues[0])
}

function toRefusal(issue: z.core.$ZodIssue | undefined): Refusal {
  const name = (issue?.path ?? []).map(String).join('.')
  if (issue?.code === 'custom' && issue.params?.refusal instanceof Refusal) return issue.params.refusal.at(name)
  if (issue?.code === 'unrecognized_keys')
    return new Refusal('unknownField', { name: String(issue.keys[0]).slice(0, 60) })
  if (issue?.input === undefined) return new Refusal('fieldMissing', {}, name)
  if (issue.code === 'too_big' && typeof issue.input === 'string')
    return new Refusal('textTooLong', { max: Number(issue.maximum), length: issue.input.length }, name)
  return new Refusal('fieldWrong', { name }, name)
}
