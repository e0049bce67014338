'use server'
import { readWords } from '@/app/locale'
import { readList, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { readNotifications } from '@/usecases/account/list-notifications'

/** Marks the notification of the pressed button as read, or all that the page showed as unread. */
export async function readAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['id', 'shown'], async ({ actor, now, form }) => {
    const id = readText(form, 'id', 40)
    await readNotifications(actor, id ? [id] : readList(form, 'shown'), now)
    return id ? {} : { saved: (await readWords()).words.notices.allRead }
  })
}
