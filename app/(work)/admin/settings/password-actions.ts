'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editPasswordPreset } from '@/usecases/settings/edit-password-preset'
import { passwordPresetForm } from '@/usecases/settings/settings-forms'

/** Chooses what is asked of passwords from a day on. */
export async function editPasswordPresetAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, passwordPresetForm, async ({ actor, now, input }) => {
    await editPasswordPreset(actor, input, now)
    return { saved: (await readWords()).words.admin.settings.passwordSaved({ day: input.fromDay }) }
  })
}
