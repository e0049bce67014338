import { unstable_rethrow } from 'next/navigation'
import { type FormState, readValues } from '@/ui/form/form-state'
import { answerError } from './answer-error'
import { type ActionOutcome, finish } from './finish-action'
import { ensureKnown, type Form, requireForm } from './form'

type DoorInput<Name extends string> = { now: string; form: Form<Name> }

/** As `runAction`, for somebody without a capacity yet (log-in, password, capacity); `secret` fields are never sent back. */
export async function runDoorAction<const Name extends string>(
  sent: FormData,
  names: readonly Name[],
  secret: readonly Name[],
  work: (input: DoorInput<Name>) => Promise<ActionOutcome>,
): Promise<FormState> {
  const form = requireForm(sent)
  const attempt = Date.now()
  try {
    return await finish(await work({ now: new Date(attempt).toISOString(), form: ensureKnown(form, names) }), attempt)
  } catch (error) {
    unstable_rethrow(error)
    return { attempt, values: readValues(form, secret), error: await answerError(error) }
  }
}
