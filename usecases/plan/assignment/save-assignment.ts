import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { changePlan } from '../steps/change-plan'
import type { assignmentForm } from './assignment-forms'
import { saveCells } from './save-cells'

export type Assignment = Omit<Given<typeof assignmentForm>, 'deed' | 'stamp'>

/** Saves what was typed into the assignment grid of a plan under review, all or nothing; gives how many cells. Throws `Refusal`: cellsUnchanged, or as `changePlan` and `saveCells`. */
export async function saveAssignment(actor: Actor, input: Assignment, now: string): Promise<{ count: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { cells } = await saveCells(loaded, input)
    if (!cells) throw new Refusal('cellsUnchanged')
    return { count: String(cells) }
  })
}
