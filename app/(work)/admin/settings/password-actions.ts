'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editPasswordPreset } from '@/usecases/settings/edit-password-preset'

/** Chooses what is asked of passwords from a day on. */
export async function editPasswordPresetAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['preset', 'fromDay'], async ({ actor, now, form }) => {
    const fromDay = readText(form, 'fromDay', 20)
    await editPasswordPreset(actor, { preset: readText(form, 'preset', 10), fromDay }, now)
    return { saved: (await readWords()).words.admin.settings.passwordSaved({ day: fromDay }) }
  })
}
