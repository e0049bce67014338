import { listPeople } from '@/db/people/list-people'
import { dayOf, isDay } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { completeDeadline } from '@/domain/task/deadline'
import { ensureLeader, ensureOffered, ensureUnits } from '../../people/steps/ensure-offered'
import { type DraftFields, draftLengths } from '../plan-forms'
import type { OpenPlan } from './change-plan'

/**
 * The fields tidied, the deadline completed for the plan's year. Throws `Refusal` with the field: fieldMissing, textTooLong,
 * choiceUnknown (a unit, person or shortcoming that is not offered), handlerNotInUnit, deadlineDateMissing, deadlineDateWrong.
 */
export async function checkDraft(open: OpenPlan, given: DraftFields): Promise<DraftFields> {
  const fields = tidyFields(given)
  ensureWords(fields)
  ensureDeadline(fields)
  const units = [...(fields.leadUnitId ? [fields.leadUnitId] : []), ...fields.supportingIds]
  await ensureUnits(open.tx, open.actor, units, 'leadUnitId')
  await ensurePeople(open, fields)
  const known = new Set(open.plan.shortcomings.map(({ id }) => id))
  ensureOffered(
    fields.shortcomingIds.every((id) => known.has(id)),
    'shortcomingIds',
  )
  return { ...fields, ...completeFields(fields, open.report.year + 1) }
}

function tidyFields(given: DraftFields): DraftFields {
  const supporting = new Set(given.supportingIds)
  if (given.leadUnitId) supporting.delete(given.leadUnitId)
  return {
    ...given,
    title: given.title.trim(),
    requiredResult: given.requiredResult.trim(),
    supportingIds: [...supporting],
    standards: given.standards.map(dropLineNumber).filter((line) => line !== ''),
    shortcomingIds: [...new Set(given.shortcomingIds)],
  }
}

/** A line of a list that a person may have numbered: `1. …`, `2、…`. */
const dropLineNumber = (line: string): string =>
  line.trim().replace(/^(?:\d{1,2}[.、．]\s*|[（(]\d{1,2}[）)]\s*)(?!\d)/u, '')

function ensureWords({ title, requiredResult, standards }: DraftFields): void {
  if (!title) throw new Refusal('fieldMissing', {}, 'title')
  const texts = { title: [title], requiredResult: [requiredResult], standards }
  for (const [field, max] of Object.entries(draftLengths)) {
    const length = Math.max(0, ...texts[field as keyof typeof draftLengths].map((text) => text.length))
    if (length > max) throw new Refusal('textTooLong', { max, length }, field)
  }
}

function ensureDeadline({ deadlineKind, due }: DraftFields): void {
  if (due && !isDay(due)) throw new Refusal('deadlineDateWrong', { due }, 'due')
  if (deadlineKind === 'fixed' && !due) throw new Refusal('deadlineDateMissing', {}, 'due')
}

async function ensurePeople(open: OpenPlan, { leaderId, handlerId, leadUnitId }: DraftFields): Promise<void> {
  if (leaderId) await ensureLeader(open.tx, leaderId, open.report.issuerPath, open.now)
  if (!handlerId) return
  const today = dayOf(open.now)
  const people = leadUnitId ? await listPeople(open.tx, today, { unitId: leadUnitId, roles: ['handler'] }) : []
  if (!people.some(({ userId }) => userId === handlerId)) throw new Refusal('handlerNotInUnit', {}, 'handlerId')
}

function completeFields(fields: DraftFields, planYear: number): Pick<DraftFields, 'due' | 'period'> {
  const { deadlineKind: kind, due } = fields
  const asked = kind === 'recurring' || kind === 'ongoing' ? (fields.period ?? 'quarter') : fields.period
  const { due: completed, period } = completeDeadline({ kind, words: '', due, period: asked }, planYear)
  return { due: completed, period }
}
