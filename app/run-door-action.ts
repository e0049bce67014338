import { unstable_rethrow } from 'next/navigation'
import { type FormState, readValues } from '@/ui/form/form-state'
import { answerError } from './answer-error'
import { type ActionOutcome, finish } from './finish-action'

/** Runs an action of somebody without a capacity yet (log-in, password, capacity); `secret` fields are never sent back. */
export async function runDoorAction(
  form: FormData,
  secret: readonly string[],
  work: (now: string) => Promise<ActionOutcome>,
): Promise<FormState> {
  const attempt = Date.now()
  try {
    return await finish(await work(new Date(attempt).toISOString()), attempt)
  } catch (error) {
    unstable_rethrow(error)
    return { attempt, values: readValues(form, secret), error: await answerError(error) }
  }
}
