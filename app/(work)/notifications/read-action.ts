'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { readNotifications } from '@/usecases/list-notifications'

/** Marks one notification as read, or all where the button names none. */
export async function readAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['id'], async ({ actor, now, form }) => {
    const id = readText(form, 'id', 40)
    await readNotifications(actor, now, id || undefined)
    return id ? {} : { saved: (await readWords()).words.notices.allRead }
  })
}
