'use server'
import { runDoorAction } from '@/app/run-door-action'
import { readNextPath } from '@/auth/next-path'
import { requireVisitor } from '@/auth/session'
import type { FormState } from '@/ui/form/form-state'
import { chooseCapacityForm } from '@/usecases/account/account-forms'
import { chooseCapacity } from '@/usecases/account/choose-capacity'
import { text } from '@/usecases/steps/form-fields'

/** Acts in the chosen capacity from now on. */
export async function chooseCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, chooseCapacityForm.extend({ next: text() }), [], async ({ now, input }) => {
    await chooseCapacity(visitor, input.membershipId, now)
    return { to: readNextPath(input.next) }
  })
}
