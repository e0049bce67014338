'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { confirmPlan } from '@/usecases/plan/confirm-plan'
import { causeForm, confirmPlanForm, registerPlanForm, reopenPlanForm } from '@/usecases/plan/plan-forms'
import { registerPlan } from '@/usecases/plan/register-plan'
import { reopenPlan } from '@/usecases/plan/reopen-plan'
import { writeCause } from '@/usecases/plan/write-cause'
import { whole } from '@/usecases/steps/form-fields'
import { linkToReport } from './card/link-to-card'

/** A coordinator confirms the plan. */
export async function confirmAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, confirmPlanForm, async ({ actor, now, input }) => {
    await confirmPlan(actor, input, now)
    return { to: linkToReport(input.reportId), saved: (await readReportWords()).confirm.done }
  })
}

/** The office writes why something fell short. */
export async function causeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, causeForm, async ({ actor, now, input }) => {
    const { reportId, shortcomingId } = input
    await writeCause(actor, input, now)
    return { to: `${linkToReport(reportId)}#l-${shortcomingId}`, saved: (await readReportWords()).cover.causeSaved }
  })
}

/** A confirmed plan goes back into review. */
export async function reopenAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reopenPlanForm, async ({ actor, now, input }) => {
    await reopenPlan(actor, input, now)
    return { to: linkToReport(input.reportId), saved: (await readReportWords()).reopen.done }
  })
}

/** A director registers the plan. */
export async function registerAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, registerPlanForm.extend({ count: whole() }), async ({ actor, now, input }) => {
    await registerPlan(actor, input, now)
    const count = input.count ?? 0
    return { to: linkToReport(input.reportId), saved: (await readReportWords()).register.done({ count }) }
  })
}

const readReportWords = async () => (await readWords()).words.report
