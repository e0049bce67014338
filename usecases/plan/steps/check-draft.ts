import { listPeople } from '@/db/people/list-people'
import { dayOf, isDay } from '@/domain/calendar'
import { fitKind } from '@/domain/plan/fit-kind'
import { Refusal } from '@/domain/refusal'
import { completeDeadline } from '@/domain/task/deadline'
import { ensureLeader, ensureOffered, ensureUnits } from '../../people/steps/ensure-offered'
import { type DraftFields, draftLengths } from '../plan-forms'
import type { LoadedPlan } from './change-plan'

/**
 * The fields tidied, the deadline completed for the plan's year. Throws `Refusal` with the field: fieldMissing, textTooLong,
 * choiceUnknown (a unit, person or shortcoming that is not offered), handlerNotInUnit, kindUnfitting, deadlineDateMissing, deadlineDateWrong.
 */
export async function checkDraft(loaded: LoadedPlan, given: DraftFields): Promise<DraftFields> {
  const fields = tidyFields(given)
  ensureWords(fields)
  ensureDeadline(fields)
  const units = [...(fields.leadUnitId ? [fields.leadUnitId] : []), ...fields.supportingIds]
  await ensureUnits(loaded.tx, loaded.actor, units, 'leadUnitId')
  await ensurePeople(loaded, fields)
  ensureShortcomings(loaded, fields.shortcomingIds)
  return { ...fields, ...completeFields(fields, loaded.report.year + 1) }
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

function ensureDeadline({ kind, deadlineKind, due }: DraftFields): void {
  if (fitKind(kind, deadlineKind) !== kind) throw new Refusal('kindUnfitting', {}, 'deadlineKind')
  if (due && !isDay(due)) throw new Refusal('deadlineDateWrong', { due }, 'due')
  if (deadlineKind === 'fixed' && !due) throw new Refusal('deadlineDateMissing', {}, 'due')
}

async function ensurePeople(loaded: LoadedPlan, { leaderId, handlerId, leadUnitId }: DraftFields): Promise<void> {
  if (leaderId) await ensureLeader(loaded.tx, leaderId, loaded.report.issuerPath, loaded.now)
  if (handlerId) await ensureHandler(loaded, handlerId, leadUnitId)
}

/** Passes where the plan has these shortcomings; else throws `Refusal('choiceUnknown')`. */
export function ensureShortcomings({ plan }: LoadedPlan, ids: readonly string[]): void {
  const known = new Set(plan.shortcomings.map(({ id }) => id))
  ensureOffered(
    ids.every((id) => known.has(id)),
    'shortcomingIds',
  )
}

/** Passes where the person handles tasks of the lead unit; else throws `Refusal('handlerNotInUnit')`. */
export async function ensureHandler(loaded: LoadedPlan, handlerId: string, leadUnitId: string | null): Promise<void> {
  const today = dayOf(loaded.now)
  const people = leadUnitId ? await listPeople(loaded.tx, today, { unitId: leadUnitId, roles: ['handler'] }) : []
  if (!people.some(({ userId }) => userId === handlerId)) throw new Refusal('handlerNotInUnit', {}, 'handlerId')
}

function completeFields(fields: DraftFields, planYear: number): Pick<DraftFields, 'due' | 'period'> {
  const { deadlineKind: kind, due } = fields
  const asked = kind === 'recurring' || kind === 'ongoing' ? (fields.period ?? 'quarter') : fields.period
  const { due: completed, period } = completeDeadline({ kind, words: '', due, period: asked }, planYear)
  return { due: completed, period }
}
