'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { isTicked, readNumber, readRequestId, readText, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { confirmPlan } from '@/usecases/plan/confirm-plan'
import { registerPlan } from '@/usecases/plan/register-plan'
import { reopenPlan } from '@/usecases/plan/reopen-plan'
import { writeCause } from '@/usecases/plan/write-cause'
import { linkToReport } from './card/link-to-card'

/** A coordinator confirms the plan. */
export async function confirmAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'stamp'], async ({ actor, now, form }) => {
    const key = readKey(form)
    await confirmPlan(actor, { ...key, stamp: requireText(form, 'stamp', 40) }, now)
    return { to: linkToReport(key.reportId), saved: (await readReportWords()).confirm.done }
  })
}

/** The office writes why something fell short. */
export async function causeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'shortcomingId', 'cause'], async ({ actor, now, form }) => {
    const key = readKey(form)
    const shortcomingId = requireText(form, 'shortcomingId', 40)
    await writeCause(actor, { ...key, shortcomingId, cause: readText(form, 'cause', 500) }, now)
    return { to: `${linkToReport(key.reportId)}#l-${shortcomingId}`, saved: (await readReportWords()).cover.causeSaved }
  })
}

/** A confirmed plan goes back into review. */
export async function reopenAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'reason'], async ({ actor, now, form }) => {
    const key = readKey(form)
    await reopenPlan(actor, { ...key, reason: readText(form, 'reason', 500) }, now)
    return { to: linkToReport(key.reportId), saved: (await readReportWords()).reopen.done }
  })
}

/** A director registers the plan. */
export async function registerAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'nonSecret', 'count', 'stamp'], async ({ actor, now, form }) => {
    const key = readKey(form)
    await registerPlan(
      actor,
      { ...key, nonSecret: isTicked(form, 'nonSecret'), stamp: requireText(form, 'stamp', 40) },
      now,
    )
    const count = readNumber(form, 'count') ?? 0
    return { to: linkToReport(key.reportId), saved: (await readReportWords()).register.done({ count }) }
  })
}

const readKey = (form: Form<'reportId'>) => ({
  reportId: requireText(form, 'reportId', 40),
  requestId: readRequestId(form),
})
const readReportWords = async () => (await readWords()).words.report
