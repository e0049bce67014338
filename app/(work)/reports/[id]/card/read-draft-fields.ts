import type { FieldOf, Form } from '@/app/form'
import { isTicked, readList, readText } from '@/app/read-form'
import { Refusal } from '@/domain/refusal'
import { deadlineKinds, periods, priorities, taskKinds } from '@/domain/task/task'
import type { DraftFields } from '@/usecases/plan/steps/check-draft'

export const draftFields = [
  'title',
  'requiredResult',
  'kind',
  'priority',
  'needsLeader',
  'leadUnitId',
  'supportingIds',
  'leaderId',
  'handlerId',
  'deadlineKind',
  'due',
  'period',
  'standards',
  'shortcomingIds',
] as const

/** Everything that the card of a commitment sets. Throws `Refusal('choiceUnknown')` where a crafted form names what is not offered. */
export function readDraftFields(form: Form<(typeof draftFields)[number]>): DraftFields {
  return {
    title: readText(form, 'title'),
    requiredResult: readText(form, 'requiredResult'),
    kind: readChoice(form, 'kind', taskKinds),
    priority: readChoice(form, 'priority', priorities),
    needsLeader: isTicked(form, 'needsLeader'),
    leadUnitId: readText(form, 'leadUnitId', 40) || null,
    supportingIds: readList(form, 'supportingIds'),
    leaderId: readText(form, 'leaderId', 40) || null,
    handlerId: readText(form, 'handlerId', 40) || null,
    deadlineKind: readChoice(form, 'deadlineKind', deadlineKinds),
    due: readText(form, 'due', 20) || null,
    period: readText(form, 'period') ? readChoice(form, 'period', periods) : null,
    standards: readText(form, 'standards').split('\n'),
    shortcomingIds: readList(form, 'shortcomingIds'),
  }
}

/** One of a list of codes. */
export function readChoice<Name extends string, Code extends string>(
  form: Form<Name>,
  name: NoInfer<FieldOf<Name>>,
  codes: readonly Code[],
): Code {
  const given = readText(form, name, 40)
  const code = codes.find((each) => each === given)
  if (!code) throw new Refusal('choiceUnknown', {}, name)
  return code
}
