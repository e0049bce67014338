import type { Actor } from '@/domain/people'
import type { DraftFields } from './plan-forms'
import { changePlan, type PlanKey } from './steps/change-plan'
import { checkDraft } from './steps/check-draft'
import { ensureFresh, type PlannedItem, pickKept, saveItem } from './steps/pick-commitment'

export type CommitmentEdit = PlanKey & { commitmentId: string; version?: number; fields: DraftFields; confirm: boolean }

/**
 * Sets everything about a commitment's draft task at once; with `confirm` the commitment counts as looked at.
 * Throws `Refusal`: notAllowed, notFound, planNotOpen, staleVersion (who, what, when), or `checkDraft`'s with the field.
 */
export async function editCommitment(
  actor: Actor,
  input: CommitmentEdit,
  now: string,
): Promise<{ commitmentId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const before = pickKept(open, input.commitmentId)
    await ensureFresh(open, before.commitment, input.version)
    const after = applyFields(before, await checkDraft(open, input.fields), input.confirm)
    await saveItem(open, before, after, { action: input.confirm ? 'commitment.confirm' : 'commitment.edit' })
    return { commitmentId: input.commitmentId }
  })
}

function applyFields(before: PlannedItem, fields: DraftFields, confirm: boolean): PlannedItem {
  const { supportingIds, standards, shortcomingIds, ...taskFields } = fields
  const status = confirm ? 'confirmed' : before.commitment.status
  return {
    commitment: { ...before.commitment, status },
    task: { ...before.task, ...taskFields },
    supportingIds,
    standards,
    shortcomingIds,
  }
}
