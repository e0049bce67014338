'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { endPersonSession } from '@/usecases/people/access/person-sessions'
import { endPersonSessionForm } from '@/usecases/people/people-forms'

/** Ends one session of a person, or all. */
export async function endPersonSessionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, endPersonSessionForm, endPersonSession, (_, { name }) => ({
    saved: ({ admin }) => admin.people.sessionEnded({ name }),
  }))
}
