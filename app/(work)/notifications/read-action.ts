'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { readNotifications } from '@/usecases/list-notifications'

/** Marks one notification as read, or all where the button names none. */
export async function readAction(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async ({ actor, now }) => {
    const id = readText(form, 'id', 40)
    await readNotifications(actor, now, id || undefined)
    return id ? {} : { saved: (await readWords()).words.notices.allRead }
  })
}
