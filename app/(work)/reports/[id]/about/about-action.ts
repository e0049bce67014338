'use server'
import { runAction, runDeed } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { correctReport } from '@/usecases/report/correct-report'
import { correctForm, withdrawForm } from '@/usecases/report/report-forms'
import { withdrawReport } from '@/usecases/report/withdraw-report'
import { linkToReport } from '../card/link-to-card'

/** Issuer, year and title of a report are put right; a refusal that names another report leads to it. */
export async function correctAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, correctForm, async ({ actor, now, input, form }) => {
    const done = await correctReport(actor, input, now).catch((error) => {
      if (error instanceof Refusal && 'reportId' in error.facts) form.set('firstId', String(error.facts.reportId))
      throw error
    })
    const [reread, leaders] = [Number(done.reread), Number(done.leaders)]
    return {
      to: linkToReport(done.reportId),
      saved: ({ record, common }) =>
        record.correct.done({ reread, leaders, kept: done.kept.replaceAll(',', common.comma) }),
    }
  })
}

/** A report is taken back with all that was made of it. */
export async function withdrawAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, withdrawForm, withdrawReport, (_input, { pastId }) => ({
    to: `/reports/past/${pastId}`,
    saved: ({ record }) => record.withdraw.done,
  }))
}
