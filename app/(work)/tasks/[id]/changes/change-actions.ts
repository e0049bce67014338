'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { askDuty } from '@/usecases/task/changing/ask-duty'
import { askExtension } from '@/usecases/task/changing/ask-extension'
import { actForm, dutyForm, extensionForm, hearForm, withdrawChangeForm } from '@/usecases/task/changing/changing-forms'
import { decideChange } from '@/usecases/task/changing/decide-change'
import { hearChange } from '@/usecases/task/changing/hear-change'
import { withdrawChange } from '@/usecases/task/changing/withdraw-change'

/** Asks for a later day. */
export async function askExtensionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, extensionForm, askExtension, ({ taskId }, { changeId }) => ({
    to: `/tasks/${taskId}/changes/${changeId}`,
    saved: ({ changing }: Dictionary) => changing.sent,
  }))
}

/** Asks for another unit, leader, content or standards. */
export async function askDutyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, dutyForm, askDuty, ({ taskId }, { changeId }) => ({
    to: `/tasks/${taskId}/changes/${changeId}`,
    saved: ({ changing }: Dictionary) => changing.sent,
  }))
}

/** Says whether the own unit would take the lead. */
export async function hearChangeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, hearForm, hearChange, () => ({
    to: '/',
    saved: ({ changing }: Dictionary) => changing.heard,
  }))
}

/** Signs, advises on, grants or refuses a request to move something. */
export async function decideChangeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, actForm, decideChange, ({ taskId, changeId }) => ({
    to: `/tasks/${taskId}/changes/${changeId}`,
    saved: ({ changing }: Dictionary) => changing.decided,
  }))
}

/** Takes back a request of one's own. */
export async function withdrawChangeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, withdrawChangeForm, withdrawChange, ({ taskId }) => ({
    to: `/tasks/${taskId}`,
    saved: ({ changing }: Dictionary) => changing.takenBack,
  }))
}
