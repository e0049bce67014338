import type { Actor } from '@/domain/people'
import type { DraftFields } from './plan-forms'
import { changeItem, type ItemKey } from './steps/change-item'
import { checkDraft } from './steps/check-draft'
import { type PlannedItem, saveItem } from './steps/pick-commitment'

export type CommitmentEdit = ItemKey & { fields: DraftFields; confirm: boolean }

/**
 * Sets everything about a commitment's draft task at once; with `confirm` the commitment counts as looked at.
 * Throws `Refusal`: notAllowed, notFound, planNotOpen, staleVersion (who, what, when), or `checkDraft`'s with the field.
 */
export async function editCommitment(actor: Actor, input: CommitmentEdit, now: string): Promise<void> {
  return changeItem(actor, input, now, async (loaded, before) => {
    const after = applyFields(before, await checkDraft(loaded, input.fields), input.confirm)
    await saveItem(loaded, before, after, { action: input.confirm ? 'commitment.confirm' : 'commitment.edit' })
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
