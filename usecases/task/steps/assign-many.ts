import { isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { completeDeadline } from '@/domain/task/deadline'
import type { DeadlineKind, Period, Priority, Task } from '@/domain/task/task'
import { ensureLeader, ensureUnits } from '../../people/steps/ensure-offered'
import { changePlan, type OpenPlan, type PlanKey } from '../../plan/steps/change-plan'
import { type PlannedItem, pickSeen, type Seen, saveItem } from '../../plan/steps/pick-commitment'

/** What is to be set; a field that is left out stays as it is on each. */
export type ManyFields = {
  leadUnitId?: string
  supportingIds?: string[]
  leaderId?: string
  deadline?: { kind: DeadlineKind; due: string | null; period: Period | null }
  standard?: string
  priority?: Priority
}

export type ManyAssignment = PlanKey & { seen: Seen[]; fields: ManyFields }

/**
 * Sets the same lead unit, supporting units, leader, deadline, standard or priority on several drafts at once; one that somebody
 * changed since the person saw it stays. Throws `Refusal`: nothingSet, choiceUnknown, deadlineDateMissing, deadlineDateWrong, or as `pickSeen`.
 */
export async function assignMany(
  actor: Actor,
  input: ManyAssignment,
  now: string,
): Promise<{ count: string; left: string }> {
  return changePlan(actor, input, now, async (open) => {
    const { items, left } = pickSeen(open, input.seen)
    await checkFields(open, input.fields)
    for (const item of items)
      await saveItem(open, item, setFields(open, item, input.fields), { action: 'commitment.assign' })
    return { count: String(items.length), left: String(left) }
  })
}

async function checkFields(open: OpenPlan, fields: ManyFields): Promise<void> {
  const { leadUnitId, supportingIds = [], leaderId, deadline } = fields
  if (Object.values(fields).every((value) => value === undefined)) throw new Refusal('nothingSet')
  const units = [...(leadUnitId ? [leadUnitId] : []), ...supportingIds]
  await ensureUnits(open.tx, open.actor, units, 'leadUnitId')
  if (leaderId) await ensureLeader(open.tx, leaderId, open.report.issuerPath, open.now)
  if (deadline?.due && !isDay(deadline.due)) throw new Refusal('deadlineDateWrong', { due: deadline.due }, 'due')
  if (deadline?.kind === 'fixed' && !deadline.due) throw new Refusal('deadlineDateMissing', {}, 'due')
}

function setFields(open: OpenPlan, item: PlannedItem, fields: ManyFields): PlannedItem {
  const leadUnitId = fields.leadUnitId ?? item.task.leadUnitId
  const standard = fields.standard?.trim()
  return {
    ...item,
    task: {
      ...item.task,
      leadUnitId,
      // A handler belongs to the lead unit it was chosen from.
      handlerId: leadUnitId === item.task.leadUnitId ? item.task.handlerId : null,
      leaderId: fields.leaderId ?? item.task.leaderId,
      priority: fields.priority ?? item.task.priority,
      ...setDeadline(open, fields),
    },
    supportingIds: [...new Set(fields.supportingIds ?? item.supportingIds)].filter((id) => id !== leadUnitId),
    standards: standard && !item.standards.includes(standard) ? [...item.standards, standard] : item.standards,
  }
}

function setDeadline({ report }: OpenPlan, { deadline }: ManyFields): Partial<Task> {
  if (!deadline) return {}
  const asked = deadline.kind === 'recurring' ? (deadline.period ?? 'quarter') : deadline.period
  const { kind, due, period } = completeDeadline({ ...deadline, words: '', period: asked }, report.year + 1)
  return { deadlineKind: kind, due, period }
}
