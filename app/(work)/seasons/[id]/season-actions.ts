'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { closeSeasonNow } from '@/usecases/season/close-season'
import { reviewFromSeason } from '@/usecases/season/review-return'
import { closeForm, reviewForm, sendBackForm } from '@/usecases/season/season-forms'
import { sendBackFromSeason } from '@/usecases/season/send-back-return'
import { text } from '@/usecases/steps/form-fields'
import { writeSeasonAddress } from './season-address'

const next = text(100)

/** Accepts the report that a return stands on and opens the next one. */
export async function reviewReturnAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(
    sent,
    reviewForm.extend({ next }),
    (actor, { next: _, ...input }, now) => reviewFromSeason(actor, input, now),
    (input) => ({
      to: writeSeasonAddress(input.seasonId, { taskId: input.next }),
      saved: ({ season }) => season.desk.accepted,
    }),
  )
}

/** Sends a report back within a season and opens the next one. */
export async function sendBackReturnAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(
    sent,
    sendBackForm.extend({ next }),
    (actor, { next: _, ...input }, now) => sendBackFromSeason(actor, input, now),
    (input) => ({
      to: writeSeasonAddress(input.seasonId, { taskId: input.next }),
      saved: ({ season }) => season.desk.sentBack,
    }),
  )
}

/** Closes a season and keeps its figures. */
export async function closeSeasonAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, closeForm, closeSeasonNow, ({ seasonId }) => ({
    to: `/seasons/${seasonId}`,
    saved: ({ season }) => season.close.closed,
  }))
}
