'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { causeForm, registerPlanForm, reopenPlanForm, shortcomingForm } from '@/usecases/plan/plan-forms'
import { registerPlan } from '@/usecases/plan/register-plan'
import { reopenPlan } from '@/usecases/plan/reopen-plan'
import { unmarkShortcoming } from '@/usecases/plan/unmark-shortcoming'
import { writeCause } from '@/usecases/plan/write-cause'
import { whole } from '@/usecases/steps/form-fields'
import { linkToReport } from './card/link-to-card'
import { linkToAssignment } from './link-to-assignment'

/** The office writes why something fell short. */
export async function causeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, causeForm, writeCause, ({ reportId, shortcomingId }) => ({
    to: `${linkToReport(reportId)}#l-${shortcomingId}`,
    saved: ({ report }) => report.cover.causeSaved,
  }))
}

/** What was taken for a shortcoming is none. */
export async function noShortcomingAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, shortcomingForm, unmarkShortcoming, ({ reportId }) => ({
    to: `${linkToReport(reportId)}#pairs`,
    saved: ({ report }) => report.deeds.shortcomingUnmarked,
  }))
}

/** A confirmed plan goes back into review. */
export async function reopenAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, reopenPlanForm, reopenPlan, ({ reportId }) => ({
    to: linkToReport(reportId),
    saved: ({ report }) => report.reopen.done,
  }))
}

/** A director registers the plan. */
export async function registerAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, registerPlanForm.extend({ count: whole() }), registerPlan, ({ reportId, count }) => ({
    to: linkToAssignment(reportId),
    saved: ({ report }) => report.register.done({ count: count ?? 0 }),
  }))
}
