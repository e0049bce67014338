'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { readNoticesForm } from '@/usecases/account/account-forms'
import { readNotifications } from '@/usecases/account/list-notifications'

/** Marks the notifications of the pressed button as read, with commas between, or all that the page showed as unread. */
export async function readAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, readNoticesForm, async ({ actor, now, input: { id, shown } }) => {
    await readNotifications(actor, id ? id.split(',') : shown, now)
    return id ? {} : { saved: ({ notices }) => notices.allRead }
  })
}
