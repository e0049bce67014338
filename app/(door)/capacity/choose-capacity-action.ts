'use server'
import { readText } from '@/app/read-form'
import { runDoorAction } from '@/app/run-door-action'
import { readNextPath } from '@/auth/next-path'
import { requireVisitor } from '@/auth/session'
import type { FormState } from '@/ui/form/form-state'
import { chooseCapacity } from '@/usecases/account/choose-capacity'

/** Acts in the chosen capacity from now on. */
export async function chooseCapacityAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, ['membershipId', 'next'], [], async ({ now, form }) => {
    await chooseCapacity(visitor, readText(form, 'membershipId'), now)
    return { to: readNextPath(readText(form, 'next')) }
  })
}
