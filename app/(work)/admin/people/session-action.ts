'use server'
import { runDeed } from '@/app/run-action'
import type { Actor } from '@/domain/people'
import type { FormState } from '@/ui/form/form-state'
import { endPersonSession } from '@/usecases/people/access/person-sessions'
import { resetSecondStep } from '@/usecases/people/access/reset-second-step'
import { endPersonSessionForm, personForm } from '@/usecases/people/people-forms'

/** Ends one session of a person, or all. */
export async function endPersonSessionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, endPersonSessionForm, endPersonSession, (_, { name }) => ({
    saved: ({ admin }) => admin.people.sessionEnded({ name }),
  }))
}

/** Takes a person's second step away. */
export async function resetSecondStepAction(_: FormState, sent: FormData): Promise<FormState> {
  const deed = (actor: Actor, { userId }: { userId: string }, now: string) => resetSecondStep(actor, userId, now)
  return runDeed(sent, personForm, deed, ({ userId }, { name }) => ({
    to: `/admin/people/${userId}`,
    saved: ({ secondStep }) => secondStep.admin.resetDone({ name }),
  }))
}
