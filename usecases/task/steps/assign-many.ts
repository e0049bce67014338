import { isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { fitKind } from '@/domain/plan/fit-kind'
import { Refusal } from '@/domain/refusal'
import { completeDeadline } from '@/domain/task/deadline'
import type { DeadlineKind, Period, Priority, Task } from '@/domain/task/task'
import { ensureLeader, ensureUnits } from '../../people/steps/ensure-offered'
import { changePlan, type LoadedPlan, type PlanKey } from '../../plan/steps/change-plan'
import { ensureHandler, ensureShortcomings } from '../../plan/steps/check-draft'
import { type PlannedItem, pickSeen, type Seen, saveItem } from '../../plan/steps/pick-commitment'

/** What is to be set; a field that is left out stays as it is on each. */
export type ManyFields = {
  leadUnitId?: string
  supportingIds?: string[]
  leaderId?: string
  /** One of the lead unit that each of them then has. */
  handlerId?: string
  /** Added to those that each of them answers. */
  shortcomingIds?: string[]
  deadline?: { kind: DeadlineKind; due: string | null; period: Period | null }
  standard?: string
  priority?: Priority
}

export type ManyAssignment = PlanKey & { seen: Seen[]; fields: ManyFields }

/**
 * Sets the same lead unit, supporting units, leader, handler, shortcomings, deadline, standard or priority on several drafts at once; one that somebody
 * changed since the person saw it stays. Throws `Refusal`: nothingSet, choiceUnknown, handlerNotInUnit, deadlineDateMissing, deadlineDateWrong, or as `pickSeen`.
 */
export async function assignMany(
  actor: Actor,
  input: ManyAssignment,
  now: string,
): Promise<{ count: string; left: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { items, left } = pickSeen(loaded, input.seen, 'ids')
    await checkFields(loaded, input.fields, items)
    for (const item of items)
      await saveItem(loaded, item, setFields(loaded, item, input.fields), { action: 'commitment.assign' })
    return { count: String(items.length), left: String(left) }
  })
}

async function checkFields(loaded: LoadedPlan, fields: ManyFields, items: PlannedItem[]): Promise<void> {
  const { leadUnitId, supportingIds = [], leaderId, handlerId, shortcomingIds = [], deadline } = fields
  if (Object.values(fields).every((value) => value === undefined)) throw new Refusal('nothingSet')
  const units = [...(leadUnitId ? [leadUnitId] : []), ...supportingIds]
  await ensureUnits(loaded.tx, loaded.actor, units, 'leadUnitId')
  if (leaderId) await ensureLeader(loaded.tx, leaderId, loaded.report.issuerPath, loaded.now)
  const leads = [...new Set(items.map(({ task }) => leadUnitId ?? task.leadUnitId))]
  if (handlerId) for (const lead of leads) await ensureHandler(loaded, handlerId, lead)
  ensureShortcomings(loaded, shortcomingIds)
  if (deadline?.due && !isDay(deadline.due)) throw new Refusal('deadlineDateWrong', { due: deadline.due }, 'due')
  if (deadline?.kind === 'fixed' && !deadline.due) throw new Refusal('deadlineDateMissing', {}, 'due')
}

function setFields(loaded: LoadedPlan, item: PlannedItem, fields: ManyFields): PlannedItem {
  const leadUnitId = fields.leadUnitId ?? item.task.leadUnitId
  const standard = fields.standard?.trim()
  return {
    ...item,
    task: {
      ...item.task,
      leadUnitId,
      // A handler belongs to the lead unit it was chosen from.
      handlerId: fields.handlerId ?? (leadUnitId === item.task.leadUnitId ? item.task.handlerId : null),
      leaderId: fields.leaderId ?? item.task.leaderId,
      priority: fields.priority ?? item.task.priority,
      ...setDeadline(loaded, fields, item.task),
    },
    supportingIds: [...new Set(fields.supportingIds ?? item.supportingIds)].filter((id) => id !== leadUnitId),
    shortcomingIds: [...new Set([...item.shortcomingIds, ...(fields.shortcomingIds ?? [])])],
    standards: standard && !item.standards.includes(standard) ? [...item.standards, standard] : item.standards,
  }
}

// Set for many at once, a rule that the kind of one does not go with changes its kind.
function setDeadline({ report }: LoadedPlan, { deadline }: ManyFields, task: Task): Partial<Task> {
  if (!deadline) return {}
  const asked = deadline.kind === 'recurring' ? (deadline.period ?? 'quarter') : deadline.period
  const { kind, due, period } = completeDeadline({ ...deadline, words: '', period: asked }, report.year + 1)
  return { kind: fitKind(task.kind, kind), deadlineKind: kind, due, period }
}
