'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editPasswordPreset } from '@/usecases/settings/edit-password-preset'
import { editSecondStepRoles } from '@/usecases/settings/edit-second-step-roles'
import { passwordPresetForm, secondStepRolesForm } from '@/usecases/settings/settings-forms'

/** Chooses what is asked of passwords from a day on. */
export async function editPasswordPresetAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, passwordPresetForm, editPasswordPreset, ({ fromDay: day }) => ({
    saved: ({ admin }) => admin.settings.savedFrom({ day }),
  }))
}

/** Chooses which roles need a second step from a day on. */
export async function editSecondStepRolesAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, secondStepRolesForm, editSecondStepRoles, ({ fromDay: day }) => ({
    saved: ({ admin }) => admin.settings.savedFrom({ day }),
  }))
}
