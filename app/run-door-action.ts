import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { type FormState, readValues } from '@/ui/form/form-state'
import { answerError } from './answer-error'
import { type ActionOutcome, finish } from './finish-action'
import { requireForm } from './form'
import { readForm, type Sent } from './read-form'

/** As `runAction`, for somebody without a capacity yet (log-in, password, capacity); `secret` fields are never sent back. */
export async function runDoorAction<Schema extends z.ZodObject>(
  sent: FormData,
  schema: Schema,
  secret: readonly (keyof Schema['shape'] & string)[],
  work: (given: { now: string; input: Sent<Schema> }) => Promise<ActionOutcome>,
): Promise<FormState> {
  const form = requireForm(sent)
  const attempt = Date.now()
  try {
    const input = readForm(form, schema)
    return await finish(await work({ now: new Date(attempt).toISOString(), input }), attempt)
  } catch (error) {
    unstable_rethrow(error)
    return { attempt, values: readValues(form, secret), error: await answerError(error) }
  }
}
