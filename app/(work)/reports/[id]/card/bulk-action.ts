'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readList, readRequestId, readText, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { deadlineKinds, periods, priorities } from '@/domain/task/task'
import type { FormState } from '@/ui/form/form-state'
import type { Seen } from '@/usecases/plan/steps/pick-commitment'
import { assignMany, type ManyFields } from '@/usecases/task/steps/assign-many'
import { linkToReport } from './link-to-card'
import { readChoice } from './read-draft-fields'
import { readSeen } from './read-seen'

const manyFields = [
  'reportId',
  'scope',
  'ids',
  'all',
  'noLead',
  'leadUnitId',
  'leaderId',
  'supportingIds',
  'standard',
  'priority',
  'deadlineKind',
  'due',
  'period',
] as const
type ManyForm = Form<(typeof manyFields)[number]>

/** Sets the filled-in fields on many drafts at once: all, those without a lead unit, or the ticked ones. */
export async function bulkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, manyFields, async ({ actor, now, form }) => {
    const reportId = requireText(form, 'reportId', 40)
    const many = { reportId, seen: readChosen(form), fields: readManyFields(form), requestId: readRequestId(form) }
    const { count, left } = await assignMany(actor, many, now)
    const { bulk } = (await readWords()).words.report
    return { to: linkToReport(reportId), saved: bulk.done({ count: Number(count), left: Number(left) }) }
  })
}

function readChosen(form: ManyForm): Seen[] {
  const scope = readChoice(form, 'scope', ['all', 'noLead', 'chosen'])
  return readSeen(form, scope === 'chosen' ? 'ids' : scope)
}

function readManyFields(form: ManyForm): ManyFields {
  const supportingIds = readList(form, 'supportingIds')
  const has = (name: 'priority' | 'deadlineKind' | 'period') => readText(form, name) !== ''
  return {
    leadUnitId: readText(form, 'leadUnitId', 40) || undefined,
    leaderId: readText(form, 'leaderId', 40) || undefined,
    supportingIds: supportingIds.length ? supportingIds : undefined,
    standard: readText(form, 'standard') || undefined,
    priority: has('priority') ? readChoice(form, 'priority', priorities) : undefined,
    deadline: has('deadlineKind')
      ? {
          kind: readChoice(form, 'deadlineKind', deadlineKinds),
          due: readText(form, 'due', 20) || null,
          period: has('period') ? readChoice(form, 'period', periods) : null,
        }
      : undefined,
  }
}
