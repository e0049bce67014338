import type { Actor } from '@/domain/people'
import type { Given } from '../steps/form-fields'
import type { actForm } from './circular-forms'
import { changeCircular } from './steps/change-circular'
import { takeOn } from './steps/take-on'

type Act = Given<typeof actForm>

/**
 * Takes a circular a step on: endorses, approves, sends back, issues. An issued one never changes; the units in it are told. One event.
 * Throws `Refusal`: notFound, those of `takeOn`.
 */
export async function actOnCircular(actor: Actor, input: Act, now: string): Promise<void> {
  return changeCircular(actor, input, now, (open) => takeOn(open, input, input.version))
}
