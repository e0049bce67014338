'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readList, readRequestId, readText, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { deadlineKinds, periods, priorities } from '@/domain/task/task'
import type { FormState } from '@/ui/form/form-state'
import { assignMany, type ManyFields } from '@/usecases/assign-many'
import { linkToReport } from './link-to-card'
import { readChoice } from './read-draft-fields'

const manyFields = [
  'reportId',
  'scope',
  'ids',
  'noLeadIds',
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
    const ids = readIds(form)
    const many = { reportId, ids, fields: readManyFields(form), requestId: readRequestId(form) }
    const { count } = await assignMany(actor, many, now)
    const { words } = await readWords()
    return { to: linkToReport(reportId), saved: words.report.bulk.done({ count: Number(count) }) }
  })
}

function readIds(form: ManyForm): string[] | 'all' {
  const scope = readChoice(form, 'scope', ['all', 'noLead', 'chosen'])
  if (scope === 'all') return 'all'
  return scope === 'noLead' ? readText(form, 'noLeadIds', 20_000).split(' ').filter(Boolean) : readList(form, 'ids')
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
