'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { assignManyForm } from '@/usecases/plan/plan-forms'
import type { Given } from '@/usecases/steps/form-fields'
import { assignMany, type ManyFields } from '@/usecases/task/steps/assign-many'
import { linkToReport } from './link-to-card'

/** Sets the filled-in fields on many drafts at once: all, those without a lead unit, or the ticked ones. */
export async function bulkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, assignManyForm, async ({ actor, now, input }) => {
    const { reportId, requestId, scope } = input
    const seen = input[scope === 'chosen' ? 'ids' : scope]
    const { count, left } = await assignMany(actor, { reportId, requestId, seen, fields: listFilled(input) }, now)
    const facts = { count: Number(count), left: Number(left) }
    return { to: linkToReport(reportId), saved: ({ report }) => report.bulk.done(facts) }
  })
}

const listFilled = ({ deadlineKind: kind, due, period, ...given }: Given<typeof assignManyForm>): ManyFields => ({
  leadUnitId: given.leadUnitId ?? undefined,
  leaderId: given.leaderId ?? undefined,
  handlerId: given.handlerId ?? undefined,
  shortcomingIds: given.shortcomingIds.length ? given.shortcomingIds : undefined,
  supportingIds: given.supportingIds.length ? given.supportingIds : undefined,
  standard: given.standard || undefined,
  priority: given.priority ?? undefined,
  deadline: kind ? { kind, due, period } : undefined,
})
